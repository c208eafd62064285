import type { ConversationView, WallFigure, WallRow } from '../wire/contracts.g';
import { api, type ConversationQuery } from '../wire/api';

/** Which conversations a number opens: a figure of the day, or a list of those that are open. */
export type Behind =
  | { readonly title: string; readonly figure: WallFigure }
  | { readonly title: string; readonly open: ConversationQuery };

/** An open conversation as the list shows it: since when it waits, else its last change. */
export const rowOf = (c: ConversationView): WallRow => ({ conversationId: c.id, contactName: c.contactName, agentId: c.owner.agentId ?? null, at: c.waitingSince ?? c.updatedAt, seconds: null });

/** The conversations. */
export async function rowsBehind(behind: Behind): Promise<readonly WallRow[]> {
  if ('figure' in behind) return (await api.wallBehind(behind.figure)).items;
  return (await api.conversations({ ...behind.open, status: 'open', limit: 200 })).items.map(rowOf);
}
