import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useAction } from '../ui/useAction';

/** Asks why before something takes effect for customers. */
export function NoteDialog({ close, done }: { readonly close: () => void; readonly done: (note: string) => Promise<void> }) {
  const { t } = useT();
  const { run, isBusy } = useAction();
  const [note, setNote] = useState('');
  return (
    <Modal open title={t('rules.note')} onCancel={close} okText={t('rules.publish.ok')} cancelText={t('rules.cancel')}
      okButtonProps={{ disabled: note.trim().length === 0, loading: isBusy }} onOk={() => void run(() => done(note)).then((ok) => ok && close())}>
      <Input.TextArea autoFocus rows={3} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} aria-label={t('rules.note')} />
    </Modal>
  );
}
