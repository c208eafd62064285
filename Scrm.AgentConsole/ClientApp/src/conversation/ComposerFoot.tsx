import { ClockCircleOutlined, SendOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/useT';
import type { Draft } from '../live/drafts';
import { useLiveSession } from '../live/liveContext';
import { useAgentName } from '../query/directory';
import { useAction } from '../ui/useAction';
import { useStable } from '../ui/useStable';
import type { ConversationView } from '../wire/contracts.g';
import { scheduledFiles } from './attachments';
import { PickedFiles } from './PickedFiles';
import type { Picked } from './useAttachments';

const ScheduleDialog = lazy(() => import('../composer/ScheduleDialog'));

interface Props {
  readonly conversation: ConversationView;
  readonly draft: Draft;
  readonly picked: readonly Picked[];
  readonly isEmpty: boolean;
  readonly isUploading: boolean;
  readonly enterSends: boolean;
  readonly send: () => void;
  readonly clear: () => void;
}

/** What the keys do, and the buttons that send: now, later, or as a word to the colleague who serves. */
export function ComposerFoot({ conversation: c, draft, picked, isEmpty, isUploading, enterSends, send, clear }: Props) {
  const { t } = useT();
  const { session, me } = useLiveSession();
  const { run, isBusy } = useAction();
  const agentName = useAgentName();
  const [isScheduling, setScheduling] = useState(false);
  const whom = me.role !== 'agent' && c.owner.agentId && c.owner.agentId !== me.agentId ? agentName(c.owner.agentId) : null;
  const clearUnlessChanged = useStable((text: string) => { if (draft.text === text) clear(); });
  const whisper = async (): Promise<void> => {
    const { text } = draft;
    if (await run(() => session.whisper(c.id, text.trim()))) clearUnlessChanged(text);
  };
  const hint = draft.isNote ? 'composer.hint.note' : enterSends ? 'composer.hint' : 'composer.hint.ctrl';
  const label = t('schedule.title');
  return (
    <div className="row composer-foot">
      <span className="grow small faint ellipsis">{t(hint)}</span>
      {draft.isNote && whom && <Button disabled={isEmpty} loading={isBusy} onClick={() => void whisper()} data-testid="whisper">{t('whisper.to', { who: whom })}</Button>}
      {!draft.isNote && <Button icon={<ClockCircleOutlined />} disabled={isEmpty || isUploading} aria-label={label} title={label} onClick={() => setScheduling(true)} data-testid="schedule" />}
      <Button type="primary" icon={<SendOutlined />} disabled={isEmpty || isUploading} onClick={send} data-testid="send">{t(draft.isNote ? 'composer.saveNote' : 'composer.send')}</Button>
      {isScheduling && <Suspense fallback={null}><ScheduleDialog conversation={c} text={draft.text.trim()} attachments={scheduledFiles(picked)} files={<PickedFiles picked={picked} />} done={clear} close={() => setScheduling(false)} /></Suspense>}
    </div>
  );
}
