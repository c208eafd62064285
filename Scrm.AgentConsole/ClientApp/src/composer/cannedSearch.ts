import type { CannedView } from '../wire/contracts.g';
import { initials } from './initials';

/** How well one fits, 0: not at all. The name counts more than the words, beginnings more than middles. */
export function fit(canned: Pick<CannedView, 'name' | 'text'>, typed: string): number {
  const wanted = typed.trim().toLowerCase();
  if (wanted.length === 0) return 1;
  const name = canned.name.toLowerCase();
  const short = initials(name);
  if (name.startsWith(wanted)) return 9;
  if (short.startsWith(wanted)) return 8;
  if (name.includes(wanted)) return 7;
  if (short.includes(wanted)) return 6;
  if (isWithin(wanted, name) || isWithin(wanted, short)) return 4;
  return canned.text.toLowerCase().includes(wanted) ? 2 : 0;
}

/** The letters in their order, others between them. */
function isWithin(wanted: string, text: string): boolean {
  let at = -1;
  return [...wanted].every((letter) => (at = text.indexOf(letter, at + 1)) >= 0);
}

/** The best few: by fit, then by how often they are taken. */
export function findCanned(all: readonly CannedView[], typed: string, most = 8): readonly CannedView[] {
  return all.map((canned) => ({ canned, score: fit(canned, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.canned.uses - a.canned.uses || a.canned.name.localeCompare(b.canned.name))
    .slice(0, most).map(({ canned }) => canned);
}

/** What is typed after a slash that begins the text or follows a space, or null. */
export function cannedAt(textBeforeCaret: string): string | null {
  return /(?:^|\s)\/([^\s/]{0,20})$/.exec(textBeforeCaret)?.[1] ?? null;
}

/** The text with what was typed after the slash replaced. */
export const withCanned = (textBeforeCaret: string, text: string): string => textBeforeCaret.replace(/\/[^\s/]{0,20}$/, () => text);
