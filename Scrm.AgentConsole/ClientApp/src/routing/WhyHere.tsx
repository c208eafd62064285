import { useQuery } from '@tanstack/react-query';
import { useT } from '../i18n/useT';
import { useLive } from '../live/useLive';
import { keys } from '../query/keys';
import { Section } from '../ui/Section';
import { api } from '../wire/api';
import { DecisionItem } from './DecisionItem';
import './routing.css';

/** Every decision about where the conversation goes, the newest first, each with the numbers it saw. */
export function WhyHere({ conversationId }: { readonly conversationId: string }) {
  const { t } = useT();
  const place = useLive((state) => {
    const c = state.conversations.get(conversationId);
    return c ? `${c.owner.kind} ${c.owner.agentId ?? ''} ${c.teamId ?? ''} ${c.offer?.expiresAt ?? ''}` : null;
  });
  const { data } = useQuery({ queryKey: keys.routing(conversationId, place), queryFn: () => api.routing(conversationId), placeholderData: (before) => before, enabled: place !== null });
  return (
    <Section title={t('why.title')}>
      <div className="why" data-testid="why-here">
        {data?.length === 0 && <span className="quiet small">{t('why.empty')}</span>}
        {data?.map((decision, n) => <DecisionItem key={decision.id} decision={decision} isNewest={n === 0} />)}
      </div>
    </Section>
  );
}
