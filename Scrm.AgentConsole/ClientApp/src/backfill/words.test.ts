import { describe, expect, it } from 'vitest';
import { headline, percent, seenWords } from './words';

describe('a run over history', () => {
  it('says what it does and what it has done', () => {
    expect(headline({ kind: 'dryRun', state: 'running' })).toBe('backfill.trying');
    expect(headline({ kind: 'apply', state: 'done' })).toBe('backfill.applied');
    expect(headline({ kind: 'undo', state: 'running' })).toBe('backfill.undoing');
    expect(headline({ kind: 'apply', state: 'paused' })).toBe('backfill.paused');
  });

  it('is whole only when it is done', () => {
    expect(percent({ state: 'running', seen: 999, total: 1000 })).toBe(99);
    expect(percent({ state: 'running', seen: 0, total: 0 })).toBe(0);
    expect(percent({ state: 'done', seen: 0, total: 0 })).toBe(100);
  });

  it('names what the rule reads', () => {
    expect((['purchase', 'link', 'words'] as const).map(seenWords)).toEqual(['backfill.seenOrders', 'backfill.seenClicks', 'backfill.seen']);
  });
});
