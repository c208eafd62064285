export interface Draft {
  readonly text: string;
  readonly isNote: boolean;
}

/** With the moment of the last key, in milliseconds; 0: never any. */
export type WrittenDraft = Draft & { readonly at: number };

const emptyDraft: WrittenDraft = { text: '', isNote: false, at: 0 };

const keyOf = (agentId: string, conversationId: string): string => `scrm.draft.${agentId}.${conversationId}`;

/** What was typed and not sent, per agent and conversation; survives reloads. */
export function readDraft(storage: Storage, agentId: string, conversationId: string): WrittenDraft {
  try {
    const value = JSON.parse(storage.getItem(keyOf(agentId, conversationId)) ?? 'null') as Partial<WrittenDraft> | null;
    return typeof value?.text === 'string' ? { text: value.text, isNote: value.isNote === true, at: typeof value.at === 'number' ? value.at : 0 } : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

export function writeDraft(storage: Storage, agentId: string, conversationId: string, draft: WrittenDraft): void {
  try {
    if (draft.text.length === 0) storage.removeItem(keyOf(agentId, conversationId));
    else storage.setItem(keyOf(agentId, conversationId), JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: the draft lives as long as the page.
  }
}
