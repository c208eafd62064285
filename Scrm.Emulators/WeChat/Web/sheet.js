import { button, el, icon } from './dom.js';
import { t } from './texts.js';

// A panel that slides up over the phone. Escape, the backdrop and the cross close it.
export function openSheet(host, title, ...children) {
  const before = document.activeElement;
  const close = () => {
    veil.remove();
    document.removeEventListener('keydown', onKey);
    before?.focus?.();
  };
  const onKey = event => { if (event.key === 'Escape') close(); };
  const sheet = el('section', { class: 'sheet', role: 'dialog', 'aria-label': title },
    el('header', {}, el('h2', {}, title), button(t('close'), close, { class: 'icon-button' }, icon('close'))),
    el('div', { class: 'sheet-body' }, ...children));
  const veil = el('div', { class: 'veil', on: { click: event => { if (event.target === veil) close(); } } }, sheet);
  host.append(veil);
  document.addEventListener('keydown', onKey);
  sheet.querySelector('input, .sheet-body button')?.focus();
  return close;
}
