import { describe, expect, it } from 'vitest';
import { offline, Refusal } from '../wire/refusal';
import { untilHeard } from './sending';

describe('untilHeard', () => {
  it('says it again while the line is down, a little slower each time', async () => {
    const pauses: number[] = [];
    let left = 5;
    const heard = await untilHeard(async () => { if (left-- > 0) throw offline(); return 'yes'; }, () => undefined, async (ms) => { pauses.push(ms); });
    expect(heard).toBe('yes');
    expect(pauses).toEqual([1_000, 2_000, 5_000, 10_000, 10_000]);
  });

  it('gives up at once when it is refused', async () => {
    await expect(untilHeard(async () => { throw new Refusal('conflict', 'x'); }, () => undefined, async () => undefined)).rejects.toThrow('x');
  });
});
