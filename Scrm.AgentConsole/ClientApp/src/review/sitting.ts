import { Store } from '../live/store';
import type { Work } from './work';

/** What was decided in this sitting; it outlives a look at another page. */
export const sitting = new Store<readonly Work[]>([]);

let line: Promise<unknown> = Promise.resolve();

/** Runs after everything lined up before it, whatever came of that: decisions reach the server in the order they were made. */
export const lineUp = (work: () => Promise<unknown>): void => {
  line = line.then(work, work);
};

/** Changes the decision about an item, or (null) forgets it. */
export const changeWork = (id: string, to: Partial<Work> | null): void => sitting.update((all) =>
  to ? all.map((work) => (work.item.id === id ? { ...work, ...to } : work)) : all.filter((work) => work.item.id !== id));

export const isUnsent = (work: Work): boolean => work.state !== 'done';
