import { button, el, icon } from './dom.js';

// The account's menu bar; a button with others below opens them above itself.
export function menuBar(buttons, tapped) {
  const bar = el('nav', { class: 'menu-bar' });
  const closeAll = () => {
    bar.querySelectorAll('.below').forEach(list => { list.hidden = true; });
    bar.querySelectorAll('[aria-expanded]').forEach(top => top.setAttribute('aria-expanded', 'false'));
  };
  buttons.forEach((item, index) => {
    const below = item.sub_button ?? [];
    const list = el('ul', { class: 'below', hidden: true }, below.map((sub, subIndex) => el('li', {},
      button(sub.name, () => { closeAll(); tapped({ index, subIndex }, sub); }, { 'data-testid': `phone-menu-${index}-${subIndex}` }, sub.name))));
    const top = button(item.name, () => {
      const open = below.length > 0 && list.hidden;
      closeAll();
      if (open) { list.hidden = false; top.setAttribute('aria-expanded', 'true'); }
      if (below.length === 0) tapped({ index }, item);
    }, { class: 'top', 'data-testid': `phone-menu-${index}`, 'aria-expanded': below.length > 0 ? 'false' : undefined }, below.length > 0 ? icon('menu') : null, el('span', {}, item.name));
    bar.append(el('div', { class: 'slot' }, list, top));
  });
  document.addEventListener('click', event => { if (!bar.contains(event.target)) closeAll(); });
  return bar;
}
