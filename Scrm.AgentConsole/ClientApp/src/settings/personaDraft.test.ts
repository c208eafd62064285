import { describe, expect, it } from 'vitest';
import type { PersonaSettings } from '../wire/contracts.g';
import { linesIn, percentages, tiersIn, tierText, withPart } from './personaDraft';

describe('settings of personas', () => {
  it('reads one staff member a line', () => expect(linesIn(' 138 \n\n openid ')).toEqual(['138', 'openid']));

  it('reads tiers as people write them, and writes them back', () => {
    const tiers = tiersIn('金卡=60\n银卡：30\n坏\n钻石=101\n=5\nx=');
    expect(tiers).toEqual([{ tier: '金卡', points: 60 }, { tier: '银卡', points: 30 }]);
    expect(tiersIn(tierText(tiers))).toEqual(tiers);
  });

  it('shows weights against each other', () => {
    expect(percentages([2, 1, 1])).toEqual([50, 25, 25]);
    expect(percentages([0, 0, 0])).toEqual([0, 0, 0]);
  });

  it('changes one part and nothing else', () => {
    const settings = { value: { revenueParts: [{ key: 'spent', reference: 1, share: 1 }, { key: 'orders', reference: 2, share: 1 }], influenceParts: [] } } as unknown as PersonaSettings;
    expect(withPart(settings, 'revenueParts', 'orders', { reference: 9 }).value.revenueParts).toEqual([{ key: 'spent', reference: 1, share: 1 }, { key: 'orders', reference: 9, share: 1 }]);
  });
});
