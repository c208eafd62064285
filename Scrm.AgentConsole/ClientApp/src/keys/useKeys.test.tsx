import { act, render } from '@testing-library/react';
import { Suspense, lazy } from 'react';
import { expect, it, vi } from 'vitest';
import { keymap } from './keymap';
import { useKeys } from './useKeys';

const done = vi.fn();
const Never = lazy(() => new Promise<never>(() => undefined));

function Part() {
  useKeys('keys.writing', [{ keys: ['N'], text: 'keys.note', run: done }]);
  return <p>here</p>;
}

const press = (): boolean => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }));

it('keys work while their part is shown, and not while the next one is being loaded', async () => {
  const page = (isLeaving: boolean) => <Suspense fallback={<i />}>{isLeaving ? <Never /> : <Part />}</Suspense>;
  const { rerender, unmount } = render(page(false));
  press();
  expect(done).toHaveBeenCalledTimes(1);

  await act(async () => rerender(page(true)));
  press();
  expect(done).toHaveBeenCalledTimes(1);
  expect(keymap.get()).toEqual([]);
  unmount();
});
