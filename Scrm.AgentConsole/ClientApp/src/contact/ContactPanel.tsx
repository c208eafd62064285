import { Skeleton } from 'antd';
import { Suspense, lazy } from 'react';
import { FormAnswers } from '../dialogues/FormAnswers';
import { useT } from '../i18n/useT';
import { PersonaPanel } from '../persona/PersonaPanel';
import { Attributes } from './Attributes';
import { ContactHead } from './ContactHead';
import { FreshContact } from './FreshContact';
import { PastConversations } from './PastConversations';
import { Section } from '../ui/Section';
import { WhyHere } from '../routing/WhyHere';
import { Timeline } from './Timeline';
import { useContact } from './useContact';

const SamePerson = lazy(() => import('./SamePerson'));

interface Props {
  readonly contactId: string | null;
  readonly conversationId: string | null;
}

/** Who the customer is, beside the conversation. */
export function ContactPanel({ contactId, conversationId }: Props) {
  const { t } = useT();
  const contact = useContact(contactId);
  return (
    <aside className="person scroll" aria-label={t('contact.panel')} data-testid="contact-panel">
      {contactId && conversationId && <FreshContact contactId={contactId} conversationId={conversationId} />}
      {contact && contactId ? (
        <>
          <ContactHead contact={contact} />
          <Suspense fallback={null}><SamePerson contactId={contactId} /></Suspense>
          <PersonaPanel contactId={contactId} />
          {conversationId && <WhyHere conversationId={conversationId} />}
          <Section title={t('contact.timeline')}><Timeline contactId={contactId} /></Section>
          <Section title={t('dialogues.contact')}><FormAnswers contactId={contactId} /></Section>
          <Section title={t('contact.history')}><PastConversations contactId={contactId} shown={conversationId} /></Section>
          <Section title={t('contact.attributes')}><Attributes contact={contact} /></Section>
        </>
      ) : <Skeleton active avatar paragraph={{ rows: 9 }} className="person-waiting" />}
    </aside>
  );
}
