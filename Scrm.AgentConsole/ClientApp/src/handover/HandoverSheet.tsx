import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { jump } from '../live/jump';
import { useAgentName, useTagBook } from '../query/directory';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { ConversationView, HandoverLine } from '../wire/contracts.g';

/** What must be known before taking over: every line was said in the conversation, and leads there. */
export default function HandoverSheet({ conversation: c }: { readonly conversation: ConversationView }) {
  const { t, known, language } = useT();
  const { tag } = useTagBook();
  const { data } = useQuery({ queryKey: keys.handover(c.id, c.lastSeq), queryFn: () => api.handover(c.id), placeholderData: (before) => before });
  if (!data) return <Skeleton active title={false} paragraph={{ rows: 4 }} />;
  if (data.isEmpty) return <p className="quiet small">{t('handover.none')}</p>;
  return (
    <dl className="handover small" data-testid="handover">
      <Part title={t('handover.wants')} isThere={data.wants.length > 0}><Lines conversationId={c.id} lines={data.wants} /></Part>
      <Part title={t('handover.reason')} isThere={Boolean(data.handoffReason)}>{known(`handoff.${data.handoffReason ?? ''}`) ?? data.handoffReason}</Part>
      <Part title={t('handover.tried')} isThere={data.tried.length > 0}><ul>{data.tried.map((one) => <li key={one}>{one}</li>)}</ul></Part>
      <Part title={t('handover.answered')} isThere={data.answered.length > 0}><Lines conversationId={c.id} lines={data.answered} /></Part>
      <Part title={t('handover.promises')} isThere={data.promises.length > 0}><Lines conversationId={c.id} lines={data.promises} /></Part>
      <Part title={t('handover.filled')} isThere={data.filled.length > 0}><ul>{data.filled.map((one) => <li key={one}>{one}</li>)}</ul></Part>
      <Part title={t('handover.notes')} isThere={data.notes.length > 0}><Lines conversationId={c.id} lines={data.notes} /></Part>
      <Part title={t('handover.tags')} isThere={data.tags.length > 0}>{data.tags.map((one) => `${(language === 'en' ? tag(one.tagId)?.nameEn : null) ?? one.name}${one.value ? `: ${one.value}` : ''}`).join(' · ')}</Part>
    </dl>
  );
}

function Part({ title, isThere, children }: { readonly title: string; readonly isThere: boolean; readonly children: ReactNode }) {
  return isThere ? <><dt>{title}</dt><dd>{children}</dd></> : null;
}

function Lines({ conversationId, lines }: { readonly conversationId: string; readonly lines: readonly HandoverLine[] }) {
  const { language } = useT();
  const agentName = useAgentName();
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.messageId}>
          <button type="button" className="plain handover-line" onClick={() => jump.set({ conversationId, messageId: line.messageId })}>
            {line.agentId && <span className="quiet">{agentName(line.agentId) ?? '…'}: </span>}{line.text} <time className="faint num">{shortTime(Date.parse(line.at), Date.now(), language)}</time>
          </button>
        </li>
      ))}
    </ul>
  );
}
