import { expect, it } from 'vitest';
import { pressed, type Press } from './pressed';

const plain: Press = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  ['J', { key: 'j' }],
  ['J', { key: 'J' }],
  ['Shift+X', { key: 'X', shiftKey: true }],
  ['?', { key: '?', shiftKey: true }],
  ['?', { key: '?' }],
  ['Ctrl+K', { key: 'k', ctrlKey: true }],
  ['Ctrl+K', { key: 'k', metaKey: true }],
  ['Alt+1', { key: '¡', code: 'Digit1', altKey: true }],
  ['Ctrl+Shift+Enter', { key: 'Enter', ctrlKey: true, shiftKey: true }],
  ['Shift+Escape', { key: 'Escape', shiftKey: true }],
])('%s is told from the press', (expected, press) => expect(pressed({ ...plain, ...press })).toBe(expected));
