import { DeleteOutlined, DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { api, type ExampleKind } from '../../wire/api';
import { ExampleImport } from './ExampleImport';
import { useExamples } from './useExamples';

/** A kind of examples in and out as a file, or away. */
export function ExampleFiles({ kind, count }: { readonly kind: ExampleKind; readonly count: number }) {
  const { t } = useT();
  const { ask } = useExamples();
  const [isImporting, setImporting] = useState(false);
  return (
    <span className="row">
      <Button icon={<UploadOutlined />} onClick={() => setImporting(true)} data-testid={`examples-import-${kind}`}>{t('tagBook.import')}</Button>
      {count > 0 && <Button icon={<DownloadOutlined />} href={`/api/examples/${kind}/export`} download>{t('tagBook.export')}</Button>}
      {count > 0 && <Button icon={<DeleteOutlined />} type="text" danger onClick={() => ask(t('examples.clear.sure', { count }), t('tagBook.remove'), () => api.removeExamples(kind))}>{t('examples.clear')}</Button>}
      {isImporting && <ExampleImport kind={kind} close={() => setImporting(false)} />}
    </span>
  );
}
