import { StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { useAgentName } from '../query/directory';
import type { ContactView } from '../wire/contracts.g';
import { useBlock } from './useBlock';

/** Says that the person is not served, why and since when, with the way back. */
export function BlockedNote({ contact: c }: { readonly contact: ContactView }) {
  const { t, language } = useT();
  const agentName = useAgentName();
  const { unblock, isBusy } = useBlock(c.id);
  if (!c.blocked) return null;
  return (
    <div className="blocked-note small" role="status" data-testid="blocked">
      <div className="row">
        <StopOutlined aria-hidden="true" /><strong className="grow">{t('block.is')}</strong>
        <Button size="small" loading={isBusy} data-testid="unblock" onClick={() => void unblock()}>{t('block.undo')}</Button>
      </div>
      <div>{c.blocked.reason}</div>
      <div className="quiet">{agentName(c.blocked.byId) ?? '…'} · {shortTime(Date.parse(c.blocked.at), Date.now(), language)}</div>
    </div>
  );
}
