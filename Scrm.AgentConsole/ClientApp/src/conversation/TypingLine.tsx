import { useT } from '../i18n/useT';
import { stillTyping } from '../live/merge';
import { useLive } from '../live/useLive';
import { useMe } from '../live/liveContext';
import { useNow } from '../live/useNow';
import { useAgentName } from '../query/directory';

/** Somebody writes. The place is kept, so nothing jumps. */
export function TypingLine({ conversationId, name }: { readonly conversationId: string; readonly name: string }) {
  const { t } = useT();
  const me = useMe();
  const agentName = useAgentName();
  const typist = useLive((state) => state.typing.get(conversationId));
  const now = useNow(1_000);
  const isShown = stillTyping(typist, now) && typist.agentId !== me.agentId;
  return (
    <div className="typing small quiet" aria-live="polite">
      {isShown && <><span className="typing-dots" aria-hidden="true"><i /><i /><i /></span>{t('conversation.typing', { name: agentName(typist.agentId) ?? name })}</>}
    </div>
  );
}
