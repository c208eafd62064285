import { markedIn } from '../ui/marked';

const before = 18;
const longest = 160;

/** The part of a text where the words stand, so that they are seen in one line. */
export function snippet(text: string, q: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const first = markedIn(flat, q)[0]?.from ?? 0;
  const from = first > before + 6 ? first - before : 0;
  return (from > 0 ? '…' : '') + flat.slice(from, from + longest) + (from + longest < flat.length ? '…' : '');
}
