import { Store } from './store';

/** Words to be quoted; the composer of the conversation takes them and clears it. */
export interface Quoting {
  readonly conversationId: string;
  readonly text: string;
}

export const quoting = new Store<Quoting | null>(null);
