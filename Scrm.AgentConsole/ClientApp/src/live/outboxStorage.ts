import { revive, type Outbox } from './outbox';

const keyOf = (agentId: string): string => `scrm.outbox.${agentId}`;

/** Replies that were not sent when the page closed. */
export function readOutbox(storage: Storage, agentId: string): Outbox {
  try {
    const value: unknown = JSON.parse(storage.getItem(keyOf(agentId)) ?? '[]');
    return Array.isArray(value) ? revive(value as Outbox) : [];
  } catch {
    return [];
  }
}

export function writeOutbox(storage: Storage, agentId: string, outbox: Outbox): void {
  try {
    if (outbox.length === 0) storage.removeItem(keyOf(agentId));
    else storage.setItem(keyOf(agentId), JSON.stringify(outbox));
  } catch {
    // Storage is full or forbidden: the replies still live in this page.
  }
}
