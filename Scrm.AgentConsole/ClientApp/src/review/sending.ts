import { Refusal } from '../wire/refusal';

const pauses = [1_000, 2_000, 5_000, 10_000] as const;

/** Says the same again until it is heard or refused; `waits` is told when the line is down. The server takes the same decision once. */
export async function untilHeard<T>(
  say: () => Promise<T>, waits: () => void, pause: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await say();
    } catch (error) {
      if (!(error instanceof Refusal) || !error.isTransient) throw error;
      waits();
      await pause(pauses[Math.min(attempt, pauses.length - 1)] ?? 10_000);
    }
  }
}
