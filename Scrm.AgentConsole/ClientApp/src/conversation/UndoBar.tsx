import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { useLiveSession } from '../live/liveContext';
import { useLive } from '../live/useLive';
import { useNow } from '../live/useNow';
import { isTypingPlace } from '../ui/typing';
import { useAction } from '../ui/useAction';
import { lastOf, messageIds, type HeldReply, type TakenBack } from './held';

// In a field with words Ctrl+Z is the field's own.
const isFree = (target: EventTarget | null): boolean => !isTypingPlace(target) || (target instanceof HTMLTextAreaElement && target.value === '');

/** For some seconds a reply has not left: one click takes all of it back into the field. The server has the last word. */
export function UndoBar({ held, back, over }: { readonly held: HeldReply; readonly back: (taken: TakenBack) => void; readonly over: () => void }) {
  const { t } = useT();
  const { session } = useLiveSession();
  const { run, isBusy } = useAction();
  const [isOver, setOver] = useState(false);
  const now = useNow(500);
  const ids = useLive((state) => messageIds(held, state.transcripts.get(held.conversationId)?.items ?? []));
  const left = Math.ceil((held.until - now) / 1000);
  useEffect(() => {
    if (left <= 0 && !isOver) {
      setOver(true);
      over();
    }
  }, [left, isOver, over]);
  const undo = async (): Promise<void> => {
    if (!ids) return;
    // What came last leaves last: where an earlier one is gone already, the later ones still come back.
    let count = 0;
    await run(async () => {
      for (const id of ids.split(' ').reverse()) {
        await session.takeBack(held.conversationId, id);
        count++;
      }
    });
    if (count > 0) back(lastOf(held, count));
    over();
  };
  const latest = useRef(undo);
  latest.current = undo;
  useKeys('keys.writing', [{ keys: ['Ctrl+Z'], text: 'keys.undo', inText: true, run: (event) => isFree(event.target) && (void latest.current(), true) }]);
  if (left <= 0) return null;
  return (
    <div className="undo row small" role="status" data-testid="undo">
      <span className="grow num">{t('undo.left', { count: left })}</span>
      <Button size="small" type="link" disabled={!ids} loading={isBusy} onClick={() => void undo()} data-testid="undo-send">{t('undo.back')} <kbd>Ctrl+Z</kbd></Button>
    </div>
  );
}
