import { InboxOutlined } from '@ant-design/icons';
import { App, Button, Modal, Upload } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { api } from '../../wire/api';
import type { ImportView } from '../../wire/contracts.g';
import { ImportTable } from './ImportTable';
import { useBookAction } from './useBookAction';

/** A file is tried first: what would be added and changed, and which lines are wrong; then it is taken whole or not at all. */
export function ImportDialog({ close }: { readonly close: () => void }) {
  const { t } = useT();
  const { message } = App.useApp();
  const { change, isBusy } = useBookAction();
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<ImportView | null>(null);
  const look = (chosen: File): void => {
    setFile(chosen);
    setPlan(null);
    void change(async () => setPlan(await api.importTags(chosen, chosen.name, true)));
  };
  const take = async (): Promise<void> => {
    let done: ImportView | null = null;
    await change(async () => { done = await api.importTags(file!, file!.name, false); });
    const view = done as ImportView | null;
    if (view?.done) {
      void message.success(t('tagBook.import.done', { added: view.added, changed: view.changed }));
      close();
    } else if (view) setPlan(view);
  };
  const isReady = plan !== null && plan.problems.length === 0 && plan.added + plan.changed > 0;
  return (
    <Modal open width={720} title={t('tagBook.import.title')} onCancel={close} okText={t('tagBook.import.take')} cancelText={t('tagBook.cancel')} onOk={() => void take()} confirmLoading={isBusy} okButtonProps={{ disabled: !isReady }}>
      <Upload.Dragger accept=".csv,.json,text/csv,application/json" maxCount={1} showUploadList={false} beforeUpload={(chosen) => { look(chosen); return false; }} data-testid="import-file">
        <p><InboxOutlined className="import-icon" /></p>
        <p>{file ? file.name : t('tagBook.import.drop')}</p>
        <p className="small quiet">{t('tagBook.import.hint')}</p>
      </Upload.Dragger>
      {plan && <ImportTable plan={plan} />}
      {!plan && <p className="small quiet">{t('tagBook.import.example')} <Button size="small" type="link" href="/api/tags/export?format=csv" download>{t('tagBook.export.csv')}</Button></p>}
    </Modal>
  );
}
