import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import type { ContactView } from '../wire/contracts.g';
import { useBlock } from './useBlock';

const longest = 200;

/** Asks why a person shall not be served; colleagues will read it. */
export default function BlockDialog({ contact: c, close }: { readonly contact: ContactView; readonly close: () => void }) {
  const { t } = useT();
  const { block, isBusy } = useBlock(c.id);
  const [reason, setReason] = useState('');
  return (
    <Modal open title={t('block.ask', { name: c.name })} okText={t('block.do')} okButtonProps={{ danger: true, disabled: reason.trim() === '' }}
      confirmLoading={isBusy} onCancel={close} onOk={() => void block(reason.trim()).then((isDone) => isDone && close())} width={440}>
      <div className="stack">
        <p className="quiet">{t('block.more')}</p>
        <Input.TextArea autoFocus value={reason} maxLength={longest} onChange={(event) => setReason(event.target.value)} placeholder={t('block.reason')} aria-label={t('block.reason')} autoSize={{ minRows: 2, maxRows: 4 }} />
      </div>
    </Modal>
  );
}
