import { useQuery } from '@tanstack/react-query';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import { PastConversation } from './PastConversation';

/** Other conversations with the same person; one opens in place. */
export function PastConversations({ contactId, shown }: { readonly contactId: string; readonly shown: string | null }) {
  const { t } = useT();
  const { data } = useQuery({
    queryKey: keys.history(contactId),
    queryFn: () => api.conversations({ contact: contactId, status: 'pending,open,snoozed,resolved', limit: 20 }),
  });
  const others = data?.items.filter((c) => c.id !== shown) ?? [];
  if (data && others.length === 0) return <p className="quiet small">{t('contact.history.none')}</p>;
  return <ul className="history">{others.map((c) => <PastConversation key={c.id} conversation={c} />)}</ul>;
}
