/** Runs a flush at most once per animation frame; hidden pages get no frames, so a timer stands in. */
export function perFrame(flush: () => void): () => void {
  let isPlanned = false;
  const run = (): void => {
    isPlanned = false;
    flush();
  };
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    if (document.visibilityState === 'visible') requestAnimationFrame(run);
    else setTimeout(run, 100);
  };
}
