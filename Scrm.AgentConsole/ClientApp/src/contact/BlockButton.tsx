import { StopOutlined } from '@ant-design/icons';
import { Button, Input, Modal, Tooltip } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import type { ContactView } from '../wire/contracts.g';
import { useBlock } from './useBlock';

const longest = 200;

/** Stops serving a person, with a reason colleagues will read. */
export function BlockButton({ contact: c }: { readonly contact: ContactView }) {
  const { t } = useT();
  const { block, isBusy } = useBlock(c.id);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (c.blocked) return null;
  return (
    <>
      <Tooltip title={t('block.do')}><Button type="text" size="small" icon={<StopOutlined />} aria-label={t('block.do')} data-testid="block" onClick={() => setOpen(true)} /></Tooltip>
      <Modal open={isOpen} title={t('block.ask', { name: c.name })} okText={t('block.do')} okButtonProps={{ danger: true, disabled: reason.trim() === '' }}
        confirmLoading={isBusy} onCancel={() => setOpen(false)} onOk={() => void block(reason.trim()).then((isDone) => isDone && setOpen(false))} width={440}>
        <div className="stack">
          <p className="quiet">{t('block.more')}</p>
          <Input.TextArea autoFocus value={reason} maxLength={longest} onChange={(event) => setReason(event.target.value)} placeholder={t('block.reason')} aria-label={t('block.reason')} autoSize={{ minRows: 2, maxRows: 4 }} />
        </div>
      </Modal>
    </>
  );
}
