import { StopOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/useT';
import type { ContactView } from '../wire/contracts.g';

const BlockDialog = lazy(() => import('./BlockDialog'));

/** Stops serving a person, with a reason. */
export function BlockButton({ contact: c }: { readonly contact: ContactView }) {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  if (c.blocked) return null;
  return (
    <>
      <Tooltip title={t('block.do')}><Button type="text" size="small" icon={<StopOutlined />} aria-label={t('block.do')} data-testid="block" onClick={() => setOpen(true)} /></Tooltip>
      {isOpen && <Suspense fallback={null}><BlockDialog contact={c} close={() => setOpen(false)} /></Suspense>}
    </>
  );
}
