import type { MessageView } from '../wire/contracts.g';
import type { Transcript } from './state';

export const emptyTranscript: Transcript = { items: [], fromStart: false, settled: new Set() };

/** Adds or replaces lines by seq; a line read with an older conversation version never replaces a newer one. */
export function withMessages(transcript: Transcript, messages: readonly MessageView[]): Transcript {
  const bySeq = new Map(transcript.items.map((item) => [item.seq, item]));
  let changed = false;
  for (const message of messages) {
    const known = bySeq.get(message.seq);
    if (known && known.conversationVersion > message.conversationVersion) continue;
    bySeq.set(message.seq, message);
    changed = true;
  }
  return changed ? { ...transcript, items: [...bySeq.values()].sort((a, b) => a.seq - b.seq) } : transcript;
}

export interface Hole {
  /** Ask for lines after this seq. */
  readonly after: number;
  readonly key: string;
}

/** The first stretch of lines that is missing: between two lines, or after the last when the conversation has more. */
export function holeIn(transcript: Transcript, lastSeq: number): Hole | null {
  const { items, settled } = transcript;
  for (let i = 0; i < items.length; i++) {
    const here = items[i]!.seq;
    const next = items[i + 1]?.seq ?? lastSeq + 1;
    const key = `${here}-${next}`;
    if (next > here + 1 && !settled.has(key)) return { after: here, key };
  }
  return null;
}

/** After the server answered about a hole: what is still missing does not exist and is not asked for again. */
export function settle(transcript: Transcript, hole: Hole): Transcript {
  return { ...transcript, settled: new Set([...transcript.settled, hole.key]) };
}
