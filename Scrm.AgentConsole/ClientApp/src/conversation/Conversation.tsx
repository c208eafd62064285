import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { useLiveSession } from '../live/liveContext';
import { useLive } from '../live/useLive';
import { Empty } from '../ui/Empty';
import { go } from '../ui/router';
import { FindBar } from '../search/FindBar';
import { refusalWords } from '../ui/refusalWords';
import { isOverlaid } from '../ui/typing';
import { Refusal } from '../wire/refusal';
import { Composer } from './Composer';
import { ConversationHeader } from './ConversationHeader';
import '../routing/routing.css';
import { HandoverBar } from '../handover/HandoverBar';
import { HeldDraft } from '../rules/HeldDraft';
import { OfferBar } from './OfferBar';
import { Transcript } from './Transcript';
import { TranscriptSkeleton } from './TranscriptSkeleton';

/** One conversation: opened on arrival, kept complete, left on departure. */
export function Conversation({ id }: { readonly id: string }) {
  const words = useT();
  const { session } = useLiveSession();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [attempt, setAttempt] = useState(0);
  const conversation = useLive((state) => state.conversations.get(id));
  const isLoaded = useLive((state) => state.transcripts.has(id));
  useEffect(() => {
    let isHere = true;
    setRefusal(null);
    session.open(id).catch((error: unknown) => isHere && setRefusal(error instanceof Refusal ? error : new Refusal('unexpected', String(error))));
    return () => {
      isHere = false;
      session.leave(id);
    };
  }, [session, id, attempt]);
  useKeys('keys.list', [{ keys: ['Escape'], text: 'keys.back', run: () => !isOverlaid() && (go('/'), true) }]);
  if (refusal && !isLoaded) {
    return (
      <main className="talk talk-none">
        <Empty title={refusalWords(words, refusal)}><Button onClick={() => setAttempt(attempt + 1)}>{words.t('shell.retry')}</Button></Empty>
      </main>
    );
  }
  return (
    <main className="talk" aria-label={conversation?.contactName}>
      {conversation && <ConversationHeader conversation={conversation} />}
      {conversation && <div className="find-place"><FindBar conversationId={id} /></div>}
      {conversation && isLoaded ? <Transcript conversation={conversation} /> : <TranscriptSkeleton />}
      {conversation && isLoaded && <HandoverBar conversation={conversation} />}
      {conversation?.offer && <OfferBar conversation={conversation} offer={conversation.offer} />}
      {conversation?.held && <HeldDraft key={conversation.held.messageId} conversation={conversation} held={conversation.held} />}
      {conversation && isLoaded && <Composer conversation={conversation} />}
    </main>
  );
}
