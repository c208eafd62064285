export interface Draft {
  readonly text: string;
  readonly isNote: boolean;
}

const emptyDraft: Draft = { text: '', isNote: false };

const keyOf = (agentId: string, conversationId: string): string => `scrm.draft.${agentId}.${conversationId}`;

/** What was typed and not sent, per agent and conversation; survives reloads. */
export function readDraft(storage: Storage, agentId: string, conversationId: string): Draft {
  try {
    const value = JSON.parse(storage.getItem(keyOf(agentId, conversationId)) ?? 'null') as Partial<Draft> | null;
    return typeof value?.text === 'string' ? { text: value.text, isNote: value.isNote === true } : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

export function writeDraft(storage: Storage, agentId: string, conversationId: string, draft: Draft): void {
  try {
    if (draft.text.length === 0) storage.removeItem(keyOf(agentId, conversationId));
    else storage.setItem(keyOf(agentId, conversationId), JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: the draft lives as long as the page.
  }
}
