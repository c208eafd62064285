import { button, el, icon } from './dom.js';
import { t } from './texts.js';
import { menuBar } from './menu.js';

// Input row, the drawer behind "+", and the account's menu below.
export function composer(actions, state) {
  const input = el('textarea', { class: 'input', rows: 1, placeholder: t('input'), 'aria-label': t('input'), 'data-testid': 'phone-input', maxlength: 8000 });
  const sendButton = button(t('send'), send, { class: 'send', 'data-testid': 'phone-send' }, t('send'));
  const plus = button(t('plus'), () => toggle(), { class: 'icon-button', 'data-testid': 'phone-plus', 'aria-expanded': 'false' }, icon('plus'));
  const hasMenu = state.profile.menu.length > 0;
  const bar = hasMenu && state.showsMenu ? menuBar(state.profile.menu, actions.tapMenu) : null;
  const switcher = hasMenu
    ? button(state.showsMenu ? t('hideMenu') : t('showMenu'), actions.toggleMenu, { class: 'icon-button', 'data-testid': 'phone-menu-toggle' }, icon(state.showsMenu ? 'keyboard' : 'menu'))
    : null;
  const drawer = el('div', { class: 'drawer', hidden: true }, things(actions, () => toggle(false)));
  const root = el('footer', { class: 'composer' }, el('div', { class: 'row' }, switcher, input, sendButton, plus), drawer, bar);

  function send() {
    const text = input.value.trim();
    if (!text) return;
    input.value = '';
    resize();
    input.focus();
    actions.text(text);
  }

  function toggle(open = drawer.hidden) {
    drawer.hidden = !open;
    plus.setAttribute('aria-expanded', String(open));
    actions.moved();
  }

  function resize() {
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, 112)}px`;
    root.classList.toggle('has-text', input.value.trim() !== '');
  }

  input.addEventListener('input', resize);
  input.addEventListener('keydown', event => {
    // Enter ends a composition first; only a plain Enter sends.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      send();
    }
  });
  input.value = state.draft ?? '';
  input.addEventListener('input', () => { state.draft = input.value; });
  return root;
}

function things(actions, close) {
  const thing = (name, act, testId) => button(t(name), () => { close(); act(); }, { class: 'thing', 'data-testid': testId }, el('span', { class: 'tile' }, icon(name)), el('span', {}, t(name)));
  return [
    thing('picture', actions.picture, 'phone-picture'), thing('place', actions.place, 'phone-location'),
    thing('scan', actions.scan, 'phone-scan'), thing('voice', actions.voice, 'phone-voice'),
    thing('video', actions.video, 'phone-video'), thing('link', actions.link, 'phone-link'),
  ];
}
