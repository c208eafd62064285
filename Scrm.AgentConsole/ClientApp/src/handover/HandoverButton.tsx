import { FileSearchOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { Suspense, lazy } from 'react';
import { useT } from '../i18n/useT';
import type { ConversationView } from '../wire/contracts.g';
import './handover.css';

const HandoverSheet = lazy(() => import('./HandoverSheet'));

/** The summary, one press away at any time. */
export function HandoverButton({ conversation }: { readonly conversation: ConversationView }) {
  const { t } = useT();
  return (
    <Popover trigger="click" placement="bottomRight" title={t('handover.title')} content={<div className="handover-pop"><Suspense fallback={null}><HandoverSheet conversation={conversation} /></Suspense></div>} destroyOnHidden>
      <Button icon={<FileSearchOutlined />} aria-label={t('handover.title')} title={t('handover.title')} data-testid="handover-button" />
    </Popover>
  );
}
