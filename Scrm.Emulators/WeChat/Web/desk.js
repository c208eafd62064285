import { advance, fault } from './api.js';
import { button, el, icon } from './dom.js';
import { become, face, newPerson } from './people.js';
import { lang, t } from './texts.js';

// Left of the phone: who holds it, what it looks at, what the account may still send, and switches for trouble.
export function desk(state, changeLanguage) {
  const { profile } = state;
  return [
    el('header', { class: 'desk-head' }, el('h1', {}, t('deskTitle')), button(t('language'), changeLanguage, { class: 'quiet-button', 'data-testid': 'phone-language', lang: lang() === 'en' ? 'zh-CN' : 'en' }, icon('language'), t('language'))),
    el('p', { class: 'quiet' }, t('deskLead')),
    section(t('people'), people(profile), button(t('newPerson'), () => become(newPerson()), { class: 'quiet-button', 'data-testid': 'phone-new-person' }, icon('person'), t('newPerson'))),
    section(t('quota'), quota(state.quota)),
    section(t('account'), facts(profile.account)),
    section(t('faults'), trouble()),
    section(t('clock'), el('div', { class: 'chips' }, switchFor(t('clockMinute'), () => advance(60)), switchFor(t('clockDays'), () => advance(48 * 3600)))),
  ];
}

const section = (title, ...children) => el('section', { class: 'desk-part' }, el('h2', {}, title), ...children);

function people(profile) {
  const all = [...new Set([profile.openId, ...profile.people])].slice(0, 6);
  return el('ul', { class: 'people' }, all.map(name => {
    const { hue, letter } = face(name);
    const picture = el('span', { class: 'avatar', 'aria-hidden': true }, letter);
    picture.style.setProperty('--hue', hue);
    return el('li', {}, button(name, () => become(name), { class: name === profile.openId ? 'person person-now' : 'person', 'aria-pressed': String(name === profile.openId) }, picture, el('span', {}, name)));
  }));
}

function facts(account) {
  return el('dl', { class: 'facts' },
    el('dt', {}, t('official')), el('dd', {}, account.name || account.accountId),
    el('dt', {}, t('mode')), el('dd', {}, t(account.mode)),
    el('dt', {}, t('webhook')), el('dd', { class: 'code' }, account.webhookUrl));
}

function quota(state) {
  if (!state || state.grants.length === 0) return el('p', { class: 'quiet' }, t('quotaNone'));
  const names = { message: t('quotaMessage'), click: t('quotaClick'), follow: t('quotaFollow'), scan: t('quotaScan') };
  return el('ul', { class: 'quota' }, state.grants.map(grant => el('li', {},
    el('span', {}, names[grant.action]),
    el('meter', { min: 0, max: grant.limit, value: grant.remaining, 'aria-label': names[grant.action] }),
    el('span', { class: 'number' }, `${grant.remaining}/${grant.limit}`),
    el('span', { class: 'number quiet' }, left(new Date(grant.closesAt) - new Date(state.now))))));
}

function left(ms) {
  const minutes = Math.max(0, Math.floor(ms / 60000));
  return minutes >= 60 ? `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}m` : minutes > 0 ? `${minutes}m` : `${Math.max(0, Math.floor(ms / 1000))}s`;
}

const trouble = () => el('div', { class: 'chips' },
  switchFor(t('faultDuplicate'), () => fault({ on: 'push', kind: 'duplicate', copies: 3 })),
  switchFor(t('faultDrop'), () => fault({ on: 'push', kind: 'drop-response' })),
  switchFor(t('faultBusy'), () => fault({ on: 'send', kind: 'busy' })),
  switchFor(t('faultReset'), () => fault({ on: 'send', kind: 'accept-reset' })),
  switchFor(t('faultTokens'), () => fault({ on: 'token', kind: 'expire-all' })));

function switchFor(label, act) {
  const chip = button(label, async () => {
    await act();
    chip.classList.add('chip-done');
    chip.textContent = `✓ ${label}`;
    setTimeout(() => { chip.classList.remove('chip-done'); chip.textContent = label; }, 1500);
  }, { class: 'chip' }, label);
  return chip;
}
