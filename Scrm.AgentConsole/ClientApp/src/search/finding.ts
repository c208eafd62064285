import { Store } from '../live/store';

export interface Finding {
  readonly conversationId: string;
  readonly q: string;
}

/** What is looked for in which conversation now; its lines mark the words. */
export const finding = new Store<Finding | null>(null);
