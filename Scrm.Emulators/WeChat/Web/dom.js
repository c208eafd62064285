// Builds elements. Words from messages only ever become text nodes.
const svg = 'http://www.w3.org/2000/svg';

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'class') node.className = value;
    else if (name === 'on') for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false));
  return node;
}

const paths = {
  back: 'M15 5l-7 7 7 7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  plus: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 8v8M8 12h8',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M7 14h.01M10 14h5M18 14h.01',
  menu: 'M4 7h16M4 12h16M4 17h16',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  place: 'M12 21s7-6.2 7-11a7 7 0 10-14 0c0 4.800 7 11 7 11zM12 12.500a2.500 2.500 0 100-5 2.500 2.500 0 000 5z',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16',
  voice: 'M12 3a3 3 0 00-3 3v5a3 3 0 006 0V6a3 3 0 00-3-3zM6 11a6 6 0 0012 0M12 17v4',
  video: 'M4 6h11v12H4zM15 10l5-3v10l-5-3',
  link: 'M10 14a4 4 0 006 0l3-3a4 4 0 00-6-6l-1 1M14 10a4 4 0 00-6 0l-3 3a4 4 0 006 6l1-1',
  close: 'M6 6l12 12M18 6L6 18',
  swap: 'M7 7h11l-3-3M17 17H6l3 3',
  wire: 'M4 8h13l-3-3M20 16H7l3 3',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM5 20a7 7 0 0114 0',
  leave: 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 2',
  bolt: 'M13 3L5 14h6l-1 7 8-11h-6z',
  warn: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  file: 'M7 3h7l4 4v14H7zM14 3v4h4',
  language: 'M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
};

export function icon(name) {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('class', 'icon');
  picture.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', paths[name]);
  picture.append(line);
  return picture;
}

export function button(label, act, props = {}, ...children) {
  return el('button', { type: 'button', 'aria-label': label, title: props.class?.includes('icon-button') ? label : undefined, on: { click: act }, ...props }, ...children);
}
