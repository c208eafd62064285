import { CheckOutlined, ClockCircleOutlined, SwapOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { useLiveSession } from '../live/liveContext';
import { useAction } from '../ui/useAction';
import type { ConversationView } from '../wire/contracts.g';
import { HandoverButton } from '../handover/HandoverButton';
import { offered } from './offered';
import { ResolveDialog } from './ResolveDialog';
import { SnoozeMenu } from './SnoozeMenu';

const TransferDialog = lazy(() => import('./TransferDialog'));

/** What can be done with a conversation, the next step in the accent. */
export function Actions({ conversation: c }: { readonly conversation: ConversationView }) {
  const { t } = useT();
  const { session, me } = useLiveSession();
  const { run, isBusy } = useAction();
  const [dialog, setDialog] = useState<'resolve' | 'transfer' | null>(null);
  const can = offered(c, me);
  const claim = (): void => void run(() => session.command('Claim', c.id));
  const takeOver = (): void => void run(() => session.command('TakeOver', c.id));
  const reopen = (): void => void run(() => session.command('Reopen', c.id));
  const open = (what: 'resolve' | 'transfer') => (): unknown => can.has(what) && (setDialog(what), true);
  useKeys('keys.conversation', [
    { keys: ['C'], text: 'keys.claim', run: () => can.has('claim') && (claim(), true) },
    { keys: ['O'], text: 'keys.takeOver', run: () => can.has('takeOver') && (takeOver(), true) },
    { keys: ['T'], text: 'keys.transfer', run: open('transfer') },
    { keys: ['E'], text: 'keys.resolve', run: open('resolve') },
    { keys: ['U'], text: 'keys.reopen', run: () => can.has('reopen') && (reopen(), true) },
  ]);
  return (
    <div className="row actions">
      {c.status !== 'resolved' && <HandoverButton conversation={c} />}
      {can.has('transfer') && <Tooltip title={t('action.transfer')}><Button icon={<SwapOutlined />} aria-label={t('action.transfer')} data-testid="transfer" onClick={() => setDialog('transfer')} /></Tooltip>}
      {can.has('snooze') && <SnoozeMenu pick={(until) => void run(() => session.command('Snooze', c.id, until.toISOString()))}>
        <Button icon={<ClockCircleOutlined />} aria-label={t('action.snooze')} title={t('action.snooze')} data-testid="snooze" />
      </SnoozeMenu>}
      {can.has('reopen') && <Button loading={isBusy} data-testid="reopen" onClick={reopen}>{t(c.status === 'snoozed' ? 'action.wake' : 'action.reopen')}</Button>}
      {can.has('takeOver') && <Button type={c.owner.kind === 'bot' ? 'primary' : 'default'} loading={isBusy} data-testid="take-over" onClick={takeOver}>{t('action.takeOver')}</Button>}
      {can.has('claim') && <Button type="primary" loading={isBusy} data-testid="claim" onClick={claim}>{t('action.claim')} <kbd>C</kbd></Button>}
      {can.has('resolve') && <Button type="primary" ghost icon={<CheckOutlined />} data-testid="resolve" onClick={() => setDialog('resolve')}>{t('action.resolve')}</Button>}
      {dialog === 'resolve' && <ResolveDialog conversationId={c.id} close={() => setDialog(null)} />}
      {dialog === 'transfer' && <Suspense fallback={null}><TransferDialog conversation={c} close={() => setDialog(null)} /></Suspense>}
    </div>
  );
}
