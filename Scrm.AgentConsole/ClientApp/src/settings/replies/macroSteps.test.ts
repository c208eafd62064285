import { expect, it } from 'vitest';
import { emptyStep, isComplete, mayFollow, stepKinds } from './macroSteps';

it('a step is complete with what its kind needs', () => {
  expect(stepKinds.filter((kind) => isComplete(emptyStep(kind)))).toEqual(['claim', 'priority', 'snooze', 'resolve']);
  expect(isComplete({ kind: 'reply', text: '  ' })).toBe(false);
  expect(isComplete({ kind: 'transfer', teamId: 'a' })).toBe(true);
  expect(isComplete({ kind: 'transfer', teamId: 'a', agentId: 'b' })).toBe(false);
});

it('nothing follows what gives the conversation away', () => {
  expect(mayFollow([emptyStep('reply')])).toBe(true);
  expect(mayFollow([emptyStep('reply'), emptyStep('resolve')])).toBe(false);
  expect(mayFollow(Array.from({ length: 10 }, () => emptyStep('note')))).toBe(false);
});
