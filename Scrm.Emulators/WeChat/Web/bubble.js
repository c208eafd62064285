import { el, icon } from './dom.js';
import { t } from './texts.js';
import { face } from './people.js';
import { richText } from './words.js';

// One line of the chat as an element.
export function line(item, chat) {
  if (item.direction === 'system') return notice(item);
  const out = item.direction === 'out';
  const name = out ? chat.person : chat.accountName;
  const { hue, letter } = face(name);
  const avatar = el('span', { class: out ? 'avatar' : 'avatar avatar-account', 'aria-hidden': true }, out ? letter : [...name][0]);
  if (out) avatar.style.setProperty('--hue', hue);
  return el(
    'li',
    { class: `line line-${item.direction}`, 'data-testid': 'phone-message', 'data-direction': item.direction, 'data-kind': item.kind, 'data-state': item.state },
    avatar,
    el('div', { class: 'said' }, content(item, chat), mark(item)),
  );
}

function mark(item) {
  if (item.state === 'failed') return el('span', { class: 'mark mark-failed', title: item.error ?? t('failed') }, icon('warn'), el('span', { class: 'unseen' }, t('failed')));
  if (item.state === 'sending') return el('span', { class: 'mark mark-sending', role: 'status' }, el('span', { class: 'unseen' }, t('sending')));
  return null;
}

function notice(item) {
  const text = {
    followed: item.text ? t('followedBy', item.text) : t('followed'),
    unfollowed: t('unfollowed'),
    scanned: t('scanned', item.text ?? ''),
    transfer: t('transfer'),
  }[item.kind] ?? item.text ?? '';
  return el('li', { class: `notice notice-${item.kind}`, 'data-testid': item.kind === 'failure' ? 'phone-failure' : 'phone-notice', title: item.error }, el('span', {}, text));
}

const picture = (item, kind) => el('img', { class: `shot shot-${kind}`, src: `files/${encodeURIComponent(item.mediaId)}`, alt: t('picture') });

const card = (kind, title, text, foot, address) => el(
  address && /^https?:\/\//i.test(address) ? 'a' : 'div',
  { class: `card card-${kind}`, href: address, target: address ? '_blank' : undefined, rel: address ? 'noopener noreferrer' : undefined },
  el('strong', {}, title || foot), text ? el('span', { class: 'card-text' }, text) : null, el('span', { class: 'card-foot' }, foot));

const kinds = {
  text: (item, chat) => el('div', { class: 'bubble' }, richText(item.text ?? '', chat.choose)),
  image: item => picture(item, 'image'),
  voice: item => el('div', { class: 'bubble bubble-voice' }, icon('voice'), el('span', {}, `${t('voiceSeconds')} 3″`), item.text ? el('em', {}, item.text) : null),
  video: item => el('video', { class: 'shot shot-video', src: `files/${encodeURIComponent(item.mediaId)}`, controls: true, preload: 'none', 'aria-label': item.title || t('videoBubble') }),
  location: item => el('div', { class: 'card card-place' }, el('strong', {}, item.place.label || t('mapOf')), el('span', { class: 'card-text' }, `${item.place.latitude.toFixed(4)}, ${item.place.longitude.toFixed(4)}`), el('span', { class: 'map', 'aria-hidden': true }, icon('place'))),
  link: item => card('link', item.title, item.text, t('link'), item.url),
  file: item => card('file', item.title, '', t('fileBubble')),
  music: item => card('music', item.title, item.text, t('musicBubble'), item.url),
  news: item => news(item.articles ?? []),
  msgmenu: (item, chat) => choices(item.choices, chat),
  template: item => card('template', (item.text ?? '').split('\n')[0], (item.text ?? '').split('\n').slice(1).join('\n'), t('openDetail'), item.url),
  miniprogrampage: item => card('mini', item.title, '', t('miniprogram')),
  mpnewsarticle: item => card('article', item.title, '', t('article')),
  wxcard: item => card('coupon', item.title, '', t('card')),
};

const content = (item, chat) => (kinds[item.kind] ?? (() => el('div', { class: 'bubble bubble-unknown' }, item.text || t('unknown'))))(item, chat);

function news(articles) {
  return el('div', { class: 'news' }, articles.map((article, i) => {
    const safe = /^https?:\/\//i.test(article.url);
    const cover = el('img', { class: 'cover', src: article.pictureUrl || 'phone/sample-goods.svg', alt: '' });
    cover.addEventListener('error', () => cover.classList.add('cover-lost'), { once: true });
    return el(safe ? 'a' : 'div', { class: i === 0 ? 'news-first' : 'news-next', href: safe ? article.url : undefined, target: safe ? '_blank' : undefined, rel: safe ? 'noopener noreferrer' : undefined },
      cover, el('strong', {}, article.title), i === 0 && article.description ? el('span', { class: 'card-text' }, article.description) : null);
  }));
}

function choices(menu, chat) {
  return el('div', { class: 'bubble bubble-menu' },
    menu.head ? el('p', {}, richText(menu.head, chat.choose)) : null,
    el('ul', {}, menu.items.map(item => el('li', {}, el('button', { type: 'button', class: 'word-link', 'data-testid': 'phone-choice', on: { click: () => chat.choose(item) } }, item.content)))),
    menu.tail ? el('p', {}, richText(menu.tail, chat.choose)) : null);
}
