import type { MenuButtonShape } from '../wire/contracts.g';

export type MenuLimit = 'name' | 'subName' | 'value' | 'count';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What the platform would not take, or null. The same limits as the server's: three buttons, five below, names of 16 and 60 bytes. */
export function menuProblem(buttons: readonly MenuButtonShape[]): MenuLimit | null {
  if (buttons.length > 3 || buttons.some((one) => (one.below ?? []).length > 5)) return 'count';
  for (const one of buttons) {
    if (!fits(one.name, 16)) return 'name';
    const below = one.below ?? [];
    if (below.some((sub) => !fits(sub.name, 60))) return 'subName';
    if ((below.length > 0 ? below : [one]).some((leaf) => !(leaf.value ?? '').trim())) return 'value';
  }
  return null;
}

const fits = (name: string | null | undefined, most: number): boolean => (name ?? '').trim().length > 0 && bytes((name ?? '').trim()) <= most;
