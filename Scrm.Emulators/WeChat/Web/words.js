import { el } from './dom.js';

// Text of a message: <a href> and bare addresses become links, everything else stays text.
const pattern = /<a\s+[^>]*?href=["']([^"']*)["'][^>]*>([\s\S]*?)<\/a>|(https?:\/\/[^\s<>"'，。；）]+)/gi;

export function richText(text, tapped) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push(anchor(match[1] ?? match[3], match[2] ?? match[3], tapped));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

function anchor(address, label, tapped) {
  if (/^https?:\/\//i.test(address)) return el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label);
  if (/^weixin:\/\/bizmsgmenu\?/i.test(address)) {
    const query = new URLSearchParams(address.slice(address.indexOf('?') + 1));
    const choice = { id: query.get('msgmenuid') ?? '', content: query.get('msgmenucontent') ?? label };
    return el('button', { type: 'button', class: 'word-link', on: { click: () => tapped(choice) } }, label);
  }
  return label;
}
