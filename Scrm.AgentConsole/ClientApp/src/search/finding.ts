import { Store } from '../live/store';

/** What is looked for in which conversation now: its lines may mark the words. */
export const finding = new Store<{ readonly conversationId: string; readonly q: string } | null>(null);
