import { useCallback, useEffect, useRef, useState } from 'react';
import { deviceName } from '../composer/device';
import { readDraft, writeDraft, type Draft } from '../live/drafts';
import { useMe } from '../live/liveContext';
import { api } from '../wire/api';
import type { DraftView } from '../wire/contracts.g';

const pause = 1_500;

interface Kept {
  readonly draft: Draft;
  readonly set: (draft: Draft) => void;
  /** The draft came from another device of the writer. */
  readonly from: DraftView | null;
}

/** What is being typed here: at once on this device, a moment later on the server; of two devices the later words stand. */
export function useDraft(conversationId: string): Kept {
  const me = useMe();
  const [draft, show] = useState(() => readDraft(localStorage, me.agentId, conversationId));
  const [from, setFrom] = useState<DraftView | null>(null);
  const planned = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly save: () => void } | null>(null);
  const touched = useRef(false);
  const set = useCallback((next: Draft) => {
    const written = { ...next, at: Date.now() };
    touched.current = true;
    show(written);
    setFrom(null);
    writeDraft(localStorage, me.agentId, conversationId, written);
    const save = (): void => {
      planned.current = null;
      // Away or refused: the next word, or the next visit, tries again; this device has it in any case.
      api.saveDraft(conversationId, { text: written.text, isNote: written.isNote, writtenAt: new Date(written.at).toISOString(), device: deviceName() }).catch(() => undefined);
    };
    if (planned.current) clearTimeout(planned.current.timer);
    planned.current = { save, timer: setTimeout(save, written.text ? pause : 0) };
  }, [me.agentId, conversationId]);
  useEffect(() => {
    let isHere = true;
    api.draft(conversationId).then((stored) => {
      if (!isHere || touched.current || !stored) return;
      const local = readDraft(localStorage, me.agentId, conversationId);
      if (Date.parse(stored.writtenAt) <= local.at || stored.text === local.text) return;
      const taken = { text: stored.text, isNote: stored.isNote, at: Date.parse(stored.writtenAt) };
      show(taken);
      writeDraft(localStorage, me.agentId, conversationId, taken);
      if (stored.text && stored.device !== deviceName()) setFrom(stored);
    }).catch(() => undefined);
    return () => {
      isHere = false;
      if (planned.current) {
        clearTimeout(planned.current.timer);
        planned.current.save();
      }
    };
  }, [me.agentId, conversationId]);
  return { draft, set, from };
}
