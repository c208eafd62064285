/** The server tells of as many places at most, the last ones. */
export const most = 1000;

/** The place that is shown first: the last one. */
export const startAt = (seqs: readonly number[]): number => seqs.length - 1;

/** The next place, around the end. */
export const stepped = (at: number, by: 1 | -1, count: number): number => (at + by + count) % count;
