import { Store } from '../live/store';

/** What lies over the page; one at a time. */
export const overlay = new Store<'keys' | 'search' | 'alerts' | null>(null);
