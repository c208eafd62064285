import type { ReactNode } from 'react';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { jump } from '../live/jump';
import { useAgentName } from '../query/directory';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import type { TagAssignmentView } from '../wire/contracts.g';

/** One reason: who or what saw it, how sure, the words, when, and the line it was seen in. */
export function EvidenceItem({ assignment: a, aside, left }: { readonly assignment: TagAssignmentView; readonly aside: ReactNode; readonly left: () => void }) {
  const { t, language } = useT();
  const agentName = useAgentName();
  const { conversationId, messageId, quote } = a.evidence;
  const source = a.source === 'agent' ? t('tag.source.agent', { name: agentName(a.agentId) ?? '…' }) : t(`tag.source.${a.source}`);
  return (
    <div className="evidence-item">
      {quote && <blockquote>{quote}</blockquote>}
      <dl className="small">
        <dt>{t('tag.source')}</dt><dd>{source}{a.ruleId && <span className="faint"> · {t('tag.rule', { rule: a.ruleId, version: a.ruleVersion ?? 1 })}</span>}</dd>
        <dt>{t('tag.confidence')}</dt><dd className="num">{Math.round(a.confidence * 100)}%{a.count > 1 && <span className="faint"> · {t('tag.count', { count: a.count })}</span>}</dd>
        <dt>{t('tag.at')}</dt><dd className="num">{fullTime(Date.parse(a.lastSeenAt), language)}</dd>
      </dl>
      <div className="row">
        <span className="grow">{conversationId && messageId && <Link href={toConversation(conversationId)} className="small" onClick={() => { jump.set({ conversationId, messageId }); left(); }}>{t('tag.show')} →</Link>}</span>
        {aside}
      </div>
    </div>
  );
}
