import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { keys } from '../query/keys';
import { Field } from '../ui/Field';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { ConversationView, ScheduledFile } from '../wire/contracts.g';
import { scheduleChoices, scheduleTime, toField } from './scheduleTimes';

interface Props {
  readonly conversation: ConversationView;
  readonly text: string;
  readonly attachments: readonly ScheduledFile[];
  /** The attachments for the eye. */
  readonly files: ReactNode;
  readonly done: () => void;
  readonly close: () => void;
}

/** When a reply is to leave; the server refuses what the platform will not take then. */
export default function ScheduleDialog({ conversation: c, text, attachments, files, done, close }: Props) {
  const { t, language } = useT();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const [at, setAt] = useState(() => toField(scheduleTime('hour', new Date())));
  const [cancelOnReply, setCancel] = useState(true);
  const keep = async (): Promise<void> => {
    const isKept = await run(async () => {
      await api.schedule(c.id, { text, attachments, dueAt: new Date(at).toISOString(), cancelOnReply });
      await cache.invalidateQueries({ queryKey: keys.scheduled(c.id) });
    });
    if (!isKept) return;
    done();
    close();
  };
  return (
    <Modal open width={460} title={t('schedule.title')} okText={t('schedule.keep')} onOk={() => void keep()} confirmLoading={isBusy} onCancel={close} className="schedule"
      okButtonProps={{ disabled: !at, 'data-testid': 'schedule-keep' }}>
      {files}
      {text && <blockquote className="schedule-text">{text}</blockquote>}
      <div className="row schedule-choices">
        {scheduleChoices.map((choice) => <Button key={choice} size="small" onClick={() => setAt(toField(scheduleTime(choice, new Date())))}>{t(`schedule.${choice}`)}</Button>)}
      </div>
      <Field label={t('schedule.at')}><input className="field-time" type="datetime-local" value={at} min={toField(new Date())} onChange={(e) => setAt(e.target.value)} data-testid="schedule-at" /></Field>
      <Checkbox checked={cancelOnReply} onChange={(e) => setCancel(e.target.checked)}>{t('schedule.cancelOnReply')}</Checkbox>
      {c.replyWindow && <p className="small quiet">{t('schedule.window', { time: fullTime(Date.parse(c.replyWindow.closesAt), language) })}</p>}
    </Modal>
  );
}
