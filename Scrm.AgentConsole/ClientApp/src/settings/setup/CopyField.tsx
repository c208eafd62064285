import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';

/** Something to be carried elsewhere: shown whole, copied with one click. */
export function CopyField({ label, value, hint, testId }: { readonly label: string; readonly value: string; readonly hint?: string; readonly testId?: string }) {
  const { t } = useT();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <div className="copy-field">
      <span className="small quiet">{label}</span>
      <div className="row">
        <code className="grow" data-testid={testId}>{value}</code>
        <Button size="small" icon={isCopied ? <CheckOutlined /> : <CopyOutlined />} onClick={() => void copy().catch(() => undefined)} aria-label={`${t('setup.copy')} ${label}`}>{t(isCopied ? 'setup.copied' : 'setup.copy')}</Button>
      </div>
      {hint && <span className="small quiet">{hint}</span>}
    </div>
  );
}
