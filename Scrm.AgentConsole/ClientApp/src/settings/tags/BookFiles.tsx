import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { ImportDialog } from './ImportDialog';

const link = (format: 'csv' | 'json', label: string) => ({ key: format, label: <a href={`/api/tags/export?format=${format}`} download>{label}</a> });

/** The whole book out as a file, and in again. */
export function BookFiles() {
  const { t } = useT();
  const [isImporting, setImporting] = useState(false);
  return (
    <span className="row">
      <Button icon={<UploadOutlined />} onClick={() => setImporting(true)} data-testid="tags-import">{t('tagBook.import')}</Button>
      <Dropdown trigger={['click']} menu={{ items: [link('csv', t('tagBook.export.csv')), link('json', t('tagBook.export.json'))] }}>
        <Button icon={<DownloadOutlined />} data-testid="tags-export">{t('tagBook.export')}</Button>
      </Dropdown>
      {isImporting && <ImportDialog close={() => setImporting(false)} />}
    </span>
  );
}
