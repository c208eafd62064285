import { Store } from './store';

/** Words to be quoted; the composer on screen takes them and clears it. */
export const quoting = new Store<string | null>(null);
