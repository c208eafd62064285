import type { BotCounts } from '../wire/contracts.g';
import { share } from './shares';

export type FigureName = 'conversations' | 'resolved' | 'deflected' | 'handed' | 'missed' | 'helpful';

export interface Figure {
  readonly name: FigureName;
  readonly part: (counts: BotCounts) => number;
  readonly whole: ((counts: BotCounts) => number) | null;
  /** The measure its conversations are asked for by. */
  readonly measure: string;
  /** True: more is better; null: neither. */
  readonly isGood: boolean | null;
}

/** The figures, each with what it is a part of. */
export const figures: readonly Figure[] = [
  { name: 'conversations', part: (c) => c.conversations, whole: null, measure: 'asked', isGood: null },
  { name: 'resolved', part: (c) => c.resolved, whole: (c) => c.conversations, measure: 'resolved', isGood: true },
  { name: 'deflected', part: (c) => c.deflected, whole: (c) => c.conversations, measure: 'deflected', isGood: true },
  { name: 'handed', part: (c) => c.handed, whole: (c) => c.conversations, measure: 'handed', isGood: false },
  { name: 'missed', part: (c) => c.missed, whole: (c) => c.asked, measure: 'missed', isGood: false },
  { name: 'helpful', part: (c) => c.helpful, whole: (c) => c.helpful + c.unhelpful, measure: 'unhelpful', isGood: true },
];

/** The figure of some counts: a share, or a number where it is a part of nothing. */
export const valueOf = (figure: Figure, counts: BotCounts): number | null =>
  figure.whole ? share(figure.part(counts), figure.whole(counts)) : figure.part(counts);
