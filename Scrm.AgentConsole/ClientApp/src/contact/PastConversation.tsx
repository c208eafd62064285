import { RightOutlined } from '@ant-design/icons';
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/useT';
import { listTime } from '../i18n/when';
import { previewText } from '../inbox/preview';
import { ChannelMark } from '../ui/ChannelMark';
import type { ConversationView } from '../wire/contracts.g';

const Peek = lazy(() => import('./Peek'));

/** A conversation in one line; pressed, its last words stand below it. */
export function PastConversation({ conversation: c }: { readonly conversation: ConversationView }) {
  const words = useT();
  const { t, language } = words;
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <button type="button" className="plain history-line" aria-expanded={isOpen} data-testid="past-conversation" onClick={() => setOpen(!isOpen)}>
        <RightOutlined aria-hidden="true" className="history-mark faint" />
        <ChannelMark channel={c.channel} size={16} />
        <span className="ellipsis grow">{previewText(c.lastMessage, words)}</span>
        <span className="small faint num">{t(`status.${c.status}`)} · {listTime(Date.parse(c.updatedAt), Date.now(), language)}</span>
      </button>
      {isOpen && <Suspense fallback={null}><Peek conversationId={c.id} /></Suspense>}
    </li>
  );
}
