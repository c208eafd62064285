import { afterEach, expect, it, vi } from 'vitest';
import { perFrame } from './frame';

afterEach(() => vi.useRealTimers());

function scene() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame', 'performance'] });
  const flush = vi.fn();
  return { flush, planned: perFrame(flush) };
}

it('after a quiet time what comes within a moment is drawn together, before the next frame', () => {
  const { flush, planned } = scene();
  planned();
  planned();
  expect(flush).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5);
  expect(flush).toHaveBeenCalledTimes(1);
});

it('what goes on is drawn once a frame', () => {
  const { flush, planned } = scene();
  planned();
  vi.advanceTimersByTime(5);
  for (let n = 0; n < 100; n++) {
    planned();
    vi.advanceTimersByTime(1);
  }
  expect(flush.mock.calls.length).toBeGreaterThan(4);
  expect(flush.mock.calls.length).toBeLessThan(9);
});

it('a page nobody sees is drawn ten times a second at most', () => {
  const { flush, planned } = scene();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  planned();
  vi.advanceTimersByTime(50);
  expect(flush).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60);
  expect(flush).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});
