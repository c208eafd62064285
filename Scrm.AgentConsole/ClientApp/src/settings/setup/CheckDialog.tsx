import { Modal } from 'antd';
import { useT } from '../../i18n/useT';
import type { InboxView } from '../../wire/contracts.g';
import { ConnectionCheck } from './ConnectionCheck';
import './setup.css';

/** The look at an inbox that stands already. */
export function CheckDialog({ inbox, close }: { readonly inbox: InboxView; readonly close: () => void }) {
  const { t } = useT();
  return <Modal open title={t('check.title', { name: inbox.name })} footer={null} width={620} onCancel={close}><ConnectionCheck inboxId={inbox.id} /></Modal>;
}
