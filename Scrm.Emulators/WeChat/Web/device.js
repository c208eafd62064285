import { button, el, icon } from './dom.js';
import { composer } from './composer.js';
import { t } from './texts.js';

// The phone itself: title bar, then the chat or the page that asks to follow.
export class Device {
  constructor(root, state, chat, actions) {
    Object.assign(this, { root, state, chat, actions });
    this.title = el('div', { class: 'title' });
    this.strip = el('p', { class: 'strip', role: 'status', hidden: true });
    this.toast = el('p', { class: 'toast', role: 'alert', hidden: true });
    this.body = el('div', { class: 'screen-body' });
    this.screen = el('div', { class: 'screen' });
    root.replaceChildren(this.screen);
    this.draw();
  }

  draw() {
    const { profile } = this.state;
    this.screen.replaceChildren(
      el('header', { class: 'title-bar' },
        el('span', { class: 'icon-button', 'aria-hidden': true }, icon('back')), this.title,
        button(t('more'), this.actions.options, { class: 'icon-button', 'data-testid': 'phone-options' }, icon('more'))),
      this.strip, this.body, this.toast);
    this.body.replaceChildren(...(profile.following ? [this.chat.root, composer(this.actions, this.state)] : [this.stranger(profile)]));
    this.drawTitle();
    this.chat.toEnd();
  }

  drawTitle() {
    this.title.replaceChildren(this.state.typing
      ? el('span', { class: 'typing', 'data-testid': 'phone-typing' }, t('typing'))
      : this.state.profile.account.name || this.state.profile.account.accountId);
  }

  online(is) {
    this.strip.textContent = t('offline');
    this.strip.hidden = is;
  }

  say(text) {
    this.toast.textContent = text;
    this.toast.hidden = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.toast.hidden = true; }, 3500);
  }

  stranger(profile) {
    const name = profile.account.name || profile.account.accountId;
    return el('div', { class: 'stranger' },
      el('span', { class: 'avatar avatar-account avatar-large', 'aria-hidden': true }, [...name][0]),
      el('h2', {}, name), el('p', { class: 'quiet' }, `${t('id')}：${profile.account.accountId}`), el('p', { class: 'quiet' }, t('notFollowing')),
      button(t('follow'), this.actions.follow, { class: 'follow', 'data-testid': 'phone-follow' }, t('follow')),
      button(t('scanInstead'), this.actions.scan, { class: 'quiet-button', 'data-testid': 'phone-scan' }, icon('scan'), t('scanInstead')));
  }
}
