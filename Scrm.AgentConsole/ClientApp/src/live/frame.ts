const frame = 16;
// What one thing caused arrives in several messages within a moment: they are drawn together.
const moment = 3;

/**
 * Runs a flush soon after a quiet time, and while much happens at most once per animation frame; hidden pages get no frames, so a timer
 * stands in. What is drawn right away is ready for the next frame instead of being begun there.
 */
export function perFrame(flush: () => void): () => void {
  let isPlanned = false;
  let last = -Infinity;
  const run = (): void => {
    isPlanned = false;
    last = performance.now();
    flush();
  };
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    if (document.visibilityState !== 'visible') setTimeout(run, 100);
    else if (performance.now() - last > 2 * frame) setTimeout(run, moment);
    else requestAnimationFrame(run);
  };
}
