import { Store } from './store';

/** A line somebody wants to see: by seq where it is known, else by its id. */
export interface Jump {
  readonly conversationId: string;
  readonly seq?: number;
  readonly messageId?: string;
}

/** The transcript on screen takes it, shows the line and clears it. */
export const jump = new Store<Jump | null>(null);
