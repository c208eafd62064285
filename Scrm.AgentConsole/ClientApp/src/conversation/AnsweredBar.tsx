import { WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { useAgentName } from '../query/directory';
import type { MessageView } from '../wire/contracts.g';

/** Somebody answered while a reply was being written: read it before sending. */
export function AnsweredBar({ answer, read }: { readonly answer: MessageView; readonly read: () => void }) {
  const { t } = useT();
  const me = useMe();
  const agentName = useAgentName();
  const who = answer.author.kind === 'bot' ? t('owner.bot') : answer.author.id === me.agentId ? t('answered.elsewhere') : agentName(answer.author.id) ?? answer.author.name ?? t('conversation.colleague');
  return (
    <div className="answered row small" role="status" data-testid="answered">
      <WarningOutlined aria-hidden="true" />
      <span className="grow ellipsis">{t('answered', { who })}{answer.text && <q className="ellipsis">{answer.text}</q>}</span>
      <Button size="small" type="link" onClick={read} data-testid="answered-read">{t('answered.read')}</Button>
    </div>
  );
}
