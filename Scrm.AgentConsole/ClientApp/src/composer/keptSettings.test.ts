import { expect, it } from 'vitest';
import { keepSettings, keptSettings } from './keptSettings';

it('is known on this device by each person, and what is broken counts as never known', () => {
  const stored = new Map<string, string>();
  const storage = { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => void stored.set(key, value) };
  expect(keptSettings(storage, 'lin')).toBeUndefined();
  keepSettings(storage, 'lin', { enterSends: false, undoSeconds: 5 });
  expect(keptSettings(storage, 'lin')).toEqual({ enterSends: false, undoSeconds: 5 });
  expect(keptSettings(storage, 'wang')).toBeUndefined();
  stored.set('scrm.composer.lin', '{"enterSends":1');
  expect(keptSettings(storage, 'lin')).toBeUndefined();
});

it('a device that keeps nothing is no end of writing', () => {
  const full = { setItem: () => { throw new Error('full'); } };
  expect(keepSettings(full, 'lin', { enterSends: true, undoSeconds: 0 })).toEqual({ enterSends: true, undoSeconds: 0 });
});
