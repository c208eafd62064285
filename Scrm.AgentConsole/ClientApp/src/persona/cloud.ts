/** A word to be placed: heavier is larger and nearer to the middle. */
export interface CloudWord {
  readonly id: string;
  readonly text: string;
  /** 0–1. */
  readonly weight: number;
}

/** Where a word stands; x and y are its upper left corner. */
export interface PlacedWord {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

export interface Cloud {
  readonly words: readonly PlacedWord[];
  readonly width: number;
  readonly height: number;
}

export interface CloudSizes {
  readonly smallest: number;
  readonly largest: number;
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
const gapX = 10;
const gapY = 4;
const lineHeight = 1.35;

/** About how wide a text is, in ems: Chinese signs are square. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const sign of text) ems += wide.test(sign) ? 1 : sign === ' ' ? 0.3 : /[A-Z@%&mwMW]/.test(sign) ? 0.72 : 0.55;
  return ems;
}

/** Size of a weight's word; a light one can still be read. */
export const sizeOf = (weight: number, { smallest, largest }: CloudSizes): number => smallest + (largest - smallest) * Math.min(1, Math.max(0, weight)) ** 0.85;

const touches = (a: PlacedWord, b: PlacedWord): boolean =>
  a.x < b.x + b.width + gapX && b.x < a.x + a.width + gapX && a.y < b.y + b.height + gapY && b.y < a.y + a.height + gapY;

/**
 * Places words around a middle, heaviest first, along a spiral as wide as the space, so that none touches another and none leaves it.
 * The same words give the same cloud.
 */
export function placeWords(words: readonly CloudWord[], width: number, sizes: CloudSizes): Cloud {
  const placed: PlacedWord[] = [];
  for (const word of [...words].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const ems = Math.max(1, emsOf(word.text));
    const size = Math.min(sizeOf(word.weight, sizes), (width - 2) / ems);
    placed.push(spot({ id: word.id, x: 0, y: 0, width: Math.ceil(ems * size), height: Math.ceil(size * lineHeight), size }, placed, width));
  }
  const top = Math.min(0, ...placed.map((word) => word.y));
  const bottom = Math.max(top, ...placed.map((word) => word.y + word.height));
  return { words: placed.map((word) => ({ ...word, y: word.y - top })), width, height: bottom - top };
}

/** The first free spot along the spiral; under everything when there is none. */
function spot(word: PlacedWord, placed: readonly PlacedWord[], width: number): PlacedWord {
  for (let turn = 0; turn < 60; turn += 0.05) {
    const angle = turn * 2 * Math.PI;
    const x = width / 2 + Math.cos(angle) * turn * 16 - word.width / 2;
    const y = Math.sin(angle) * turn * 7 - word.height / 2;
    if (x < 0 || x + word.width > width) continue;
    const here = { ...word, x, y };
    if (!placed.some((other) => touches(here, other))) return here;
  }
  return { ...word, x: Math.max(0, (width - word.width) / 2), y: Math.max(0, ...placed.map((other) => other.y + other.height)) + gapY };
}
