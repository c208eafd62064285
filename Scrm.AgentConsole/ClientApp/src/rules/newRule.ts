import type { Rule } from '../wire/contracts.g';

/** A rule to begin with; it is off until somebody switches it on. */
export const newRule = (): Rule => ({
  id: crypto.randomUUID(), name: '', owner: '', note: '', enabled: false, channels: [], stop: false,
  when: { any: false, tests: [{ kind: 'anyWord', not: false, values: [] }], groups: [] },
  then: [{ kind: 'prioritise', points: 1 }],
});
