import { expect, it } from 'vitest';
import { intentOf, type Press } from './composerKeys';

const enter: Press = { key: 'Enter', keyCode: 13, isComposing: false, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

it.each([
  ['Enter sends', {}, 'send'],
  ['Ctrl+Enter sends and resolves', { ctrlKey: true }, 'sendAndResolve'],
  ['Shift+Enter is a new line', { shiftKey: true }, 'none'],
  ['Enter that picks a word of an input method is the method\'s', { isComposing: true }, 'none'],
  ['Enter that the method took, where composing has just ended', { keyCode: 229 }, 'none'],
  ['Ctrl+Enter while composing', { ctrlKey: true, isComposing: true }, 'none'],
  ['Shift+Ctrl+Enter', { ctrlKey: true, shiftKey: true }, 'none'],
  ['any other key', { key: 'a', keyCode: 65 }, 'none'],
] as const)('%s', (_, over, intent) => {
  expect(intentOf({ ...enter, ...over })).toBe(intent);
});

it.each([
  ['Enter is a new line', {}, 'none'],
  ['Ctrl+Enter sends', { ctrlKey: true }, 'send'],
  ['Ctrl+Shift+Enter sends and resolves', { metaKey: true, shiftKey: true }, 'sendAndResolve'],
  ['nothing while an input method composes', { ctrlKey: true, isComposing: true }, 'none'],
] as const)('for who likes it so: %s', (_, over, intent) => {
  expect(intentOf({ ...enter, ...over }, false)).toBe(intent);
});
