import { HistoryOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/useT';

const EditList = lazy(() => import('./EditList'));

/** Who changed which fact when, one press away. */
export function EditHistory({ contactId }: { readonly contactId: string }) {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover trigger="click" placement="leftBottom" open={isOpen} onOpenChange={setOpen} destroyOnHidden title={t('contact.edits')} content={<Suspense fallback={null}><EditList contactId={contactId} /></Suspense>}>
      <Button type="text" size="small" icon={<HistoryOutlined />} data-testid="edit-history">{t('contact.edits')}</Button>
    </Popover>
  );
}
