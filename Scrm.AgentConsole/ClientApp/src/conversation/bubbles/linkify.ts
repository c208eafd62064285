export type Piece = { readonly text: string; readonly href?: string };

const address = /https?:\/\/[^\s<>"'`，。；：！？、（）【】「」《》]+/gi;
const tail = /[.,;:!?)\]}]+$/;

/** An address that may be opened: http or https, nothing else. */
export function safeHref(text: string | null | undefined): string | null {
  if (!text) return null;
  try {
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** A picture, sound or file may come only from our own house. */
export function ownUrl(text: string | null | undefined): string | null {
  if (!text) return null;
  try {
    const url = new URL(text, location.origin);
    return url.origin === location.origin && url.protocol.startsWith('http') ? url.pathname + url.search : null;
  } catch {
    return null;
  }
}

/** Splits words from addresses; punctuation behind an address is not part of it. */
export function linkify(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    const shown = match[0].replace(tail, '');
    const href = safeHref(shown);
    if (!href) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    pieces.push({ text: shown, href });
    at = match.index + shown.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
