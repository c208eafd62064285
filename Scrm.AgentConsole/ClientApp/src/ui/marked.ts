export interface Marked {
  readonly from: number;
  readonly to: number;
}

// Full-width letters and digits are what Chinese keyboards type; each stays one sign long.
const folded = (text: string): string => [...text].map((sign) => {
  const code = sign.charCodeAt(0);
  const half = sign.length === 1 && code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
  const low = half.toLowerCase();
  return low.length === half.length ? low : half;
}).join('');

/** Where the searched parts stand in a text, in order and without overlap. */
export function markedIn(text: string, q: string): readonly Marked[] {
  const where = folded(text);
  const found: Marked[] = [];
  for (const part of new Set(folded(q).split(/\s+/).filter(Boolean))) {
    for (let at = where.indexOf(part); at >= 0; at = where.indexOf(part, at + part.length)) found.push({ from: at, to: at + part.length });
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: Marked[] = [];
  for (const one of found) if (one.from >= (apart.at(-1)?.to ?? 0)) apart.push(one);
  return apart;
}
