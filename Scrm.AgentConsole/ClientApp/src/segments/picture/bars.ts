import type { DimensionShare } from '../../wire/contracts.g';

/** One line of the image: a dimension's name, or a tag with its bar. */
export type BarLine =
  | { readonly kind: 'title'; readonly y: number; readonly text: string; readonly note: string; readonly hue: number }
  | { readonly kind: 'bar'; readonly y: number; readonly text: string; readonly length: number; readonly strength: number; readonly hue: number; readonly note: string; readonly change: string };

/** What an image needs in words. */
export interface BarWords {
  readonly dimension: (id: string) => string;
  readonly tag: (id: string) => string;
  readonly hue: (id: string) => number;
  readonly known: (share: number) => string;
  readonly people: (people: number, share: number) => string;
  readonly change: (change: number | null | undefined) => string;
}

const [titleHeight, barHeight, gap] = [34, 26, 14];
const most = 12;

/** Dimensions and their tags from top to bottom, bars by the longest of their dimension. */
export function barLines(sides: readonly DimensionShare[], words: BarWords, top: number): { readonly lines: readonly BarLine[]; readonly height: number } {
  const lines: BarLine[] = [];
  let y = top;
  for (const side of sides) {
    const hue = words.hue(side.dimensionId);
    lines.push({ kind: 'title', y, text: words.dimension(side.dimensionId), note: words.known(side.share), hue });
    y += titleHeight;
    const longest = Math.max(0.0001, ...side.tags.map((tag) => tag.share));
    for (const tag of side.tags.slice(0, most)) {
      lines.push({ kind: 'bar', y, text: words.tag(tag.tagId), length: tag.share / longest, strength: tag.meanWeight, hue, note: words.people(tag.people, tag.share), change: words.change(tag.change) });
      y += barHeight;
    }
    y += gap;
  }
  return { lines, height: y };
}
