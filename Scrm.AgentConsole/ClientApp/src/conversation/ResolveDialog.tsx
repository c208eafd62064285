import { Input, Modal, Radio, type ButtonProps } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useLiveSession } from '../live/liveContext';
import { useAction } from '../ui/useAction';

export const reasons = ['solved', 'noReply', 'duplicate', 'spam', 'other'] as const;

/** Why it ends, and a word for colleagues. */
export function ResolveDialog({ conversationId, close }: { readonly conversationId: string; readonly close: () => void }) {
  const { t } = useT();
  const { session } = useLiveSession();
  const { run, isBusy } = useAction();
  const [reason, setReason] = useState<(typeof reasons)[number]>('solved');
  const [note, setNote] = useState('');
  const resolve = async (): Promise<void> => {
    if (await run(() => session.command('Resolve', conversationId, { reason, note: note.trim() || null }))) close();
  };
  return (
    <Modal open title={t('resolve.title')} okText={t('action.resolve')} onOk={() => void resolve()} confirmLoading={isBusy} onCancel={close} width={440}
      okButtonProps={{ autoFocus: true, 'data-testid': 'resolve-confirm' } as ButtonProps}>
      <div className="stack">
        <Radio.Group value={reason} onChange={(e) => setReason(e.target.value)} className="reasons"
          options={reasons.map((value) => ({ value, label: t(`resolution.${value}`) }))} />
        <Input.TextArea value={note} onChange={(e) => setNote(e.target.value)} placeholder={t('resolve.note')} autoSize={{ minRows: 2, maxRows: 5 }} maxLength={500} />
      </div>
    </Modal>
  );
}
