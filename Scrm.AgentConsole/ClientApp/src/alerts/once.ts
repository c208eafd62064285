const pause = 1_500;

/** Runs it unless another tab of this browser has just done so: several windows of one agent sound once. */
export async function onceForAllTabs(name: string, work: () => unknown): Promise<void> {
  if (!navigator.locks) return void work();
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await work();
    await new Promise((resolve) => setTimeout(resolve, pause));
  });
}
