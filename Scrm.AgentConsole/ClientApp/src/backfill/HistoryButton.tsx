import { HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import type { TagRule } from '../wire/contracts.g';
import { HistoryDialog } from './HistoryDialog';

/** Opens the run of a stored rule over history. */
export function HistoryButton({ rule }: { readonly rule: TagRule }) {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" type="text" icon={<HistoryOutlined />} onClick={() => setOpen(true)}>{t('backfill.open')}</Button>
      {isOpen && <HistoryDialog rule={rule} close={() => setOpen(false)} />}
    </>
  );
}
