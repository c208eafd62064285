import { describe, expect, it } from 'vitest';
import { causeOf } from './cause';

describe('causeOf', () => {
  it('is the longest word the rule looks for', () => {
    expect(causeOf(['爬', '爬山', '登山'], '我是新手，想去爬山')).toBe('爬山');
    expect(causeOf(['Tent'], 'a TENT for two')).toBe('Tent');
  });

  it('is the quote where the rule names no word of it', () => {
    expect(causeOf(undefined, '…想去露营…')).toBe('想去露营');
    expect(causeOf(['fair*'], 'fair-2026')).toBe('fair-2026');
    expect(causeOf(['x'], null)).toBe('');
  });
});
