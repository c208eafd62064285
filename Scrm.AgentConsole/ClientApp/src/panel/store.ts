import { Store } from '../live/store';

/** On a narrow screen what stands beside a page lies over it, when it is asked for. */
export const sidePanel = new Store(false);

export const narrow = '(max-width: 1180px)';
