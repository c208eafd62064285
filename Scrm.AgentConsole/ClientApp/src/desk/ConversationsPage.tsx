import { ContactPanel } from '../contact/ContactPanel';
import { Conversation } from '../conversation/Conversation';
import { useT } from '../i18n/useT';
import { ConversationList } from '../inbox/ConversationList';
import { useLive } from '../live/useLive';
import { SidePanel } from '../panel/SidePanel';
import { Empty } from '../ui/Empty';
import { Rescue } from '../ui/Rescue';

/** List, conversation, customer: where an agent lives. */
export function ConversationsPage({ id }: { readonly id: string | null }) {
  const { t } = useT();
  const contactId = useLive((state) => (id ? state.conversations.get(id)?.contactId ?? null : null));
  return (
    <div className="desk">
      <ConversationList shown={id} />
      {id ? <Conversation key={id} id={id} /> : <main className="talk talk-none"><Empty title={t('conversation.none')} hint={t('conversation.none.hint')} /></main>}
      {id && <SidePanel label={t('contact.panel')}><Rescue key={contactId}><ContactPanel contactId={contactId} conversationId={id} /></Rescue></SidePanel>}
    </div>
  );
}
