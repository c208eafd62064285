import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useT } from '../i18n/useT';
import { useAgentName } from '../query/directory';
import { keys } from '../query/keys';
import { useChannelName } from '../ui/channels';
import { api } from '../wire/api';
import type { FieldChange } from '../wire/contracts.g';

/** What changed between two versions, words taken out struck through, new ones marked. */
export function VersionDiff({ articleId, from, to }: { readonly articleId: string; readonly from: number; readonly to: number }) {
  const { t } = useT();
  const { data: changes } = useQuery({ queryKey: keys.articleDiff(articleId, from, to), queryFn: () => api.articleDiff(articleId, from, to) });
  if (!changes) return <Skeleton active paragraph={{ rows: 3 }} title={false} />;
  if (changes.length === 0) return <p className="quiet small">{t('knowledge.version.same')}</p>;
  return <>{changes.map((change) => <Change key={change.field} change={change} />)}</>;
}

function Change({ change }: { readonly change: FieldChange }) {
  const { t, known } = useT();
  const channelName = useChannelName();
  const agentName = useAgentName();
  const [field, channel] = change.field.split('.');
  // States, switches and owners are stored as words and ids of the system.
  const shown = (text: string): string => (field === 'status' || field === 'enabled' ? known(`knowledge.value.${text}`) ?? text : field === 'ownerId' ? agentName(text) ?? text : text);
  return (
    <div className="diff" data-testid="diff" data-field={change.field}>
      <span className="small quiet">{known(`knowledge.field.${field}`) ?? field}{channel && ` · ${channelName(channel)}`}</span>
      <p>
        {change.parts.map((part, i) => part.kind === 'removed' ? <del key={i}>{shown(part.text)}</del> : part.kind === 'added' ? <ins key={i}>{shown(part.text)}</ins> : <span key={i}>{part.text}</span>)}
        {change.parts.length === 0 && <span className="faint">{t('knowledge.field.empty')}</span>}
      </p>
    </div>
  );
}
