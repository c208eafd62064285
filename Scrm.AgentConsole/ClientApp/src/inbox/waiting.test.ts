import { expect, it } from 'vitest';
import { urgency } from './waiting';

it('waiting turns from green over amber to red', () => {
  expect([urgency(60_000), urgency(6 * 60_000), urgency(16 * 60_000)]).toEqual(['good', 'warn', 'bad']);
});
