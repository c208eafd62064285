import { InboxOutlined } from '@ant-design/icons';
import { App, Button, Modal, Spin } from 'antd';
import { useRef, useState } from 'react';
import { useT } from '../i18n/useT';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { ImportReportView } from '../wire/contracts.g';
import { ImportReport } from './ImportReport';
import { useKnowledgeChanged } from '../query/useKnowledge';

/** A file is looked through first; only a sound one can be taken, and then whole. */
export function ImportDialog({ close }: { readonly close: () => void }) {
  const { t } = useT();
  const { message } = App.useApp();
  const changed = useKnowledgeChanged();
  const { run, isBusy } = useAction();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<ImportReportView | null>(null);
  const look = (picked: File): void => {
    setFile(picked);
    setReport(null);
    void run(async () => setReport(await api.importArticles(picked, true)));
  };
  const take = () => run(async () => {
    const done = await api.importArticles(file!, false);
    await changed();
    void message.success(t('knowledge.import.done', { added: done.added, changed: done.changed }));
    close();
  });
  const isSound = report !== null && report.problems.length === 0 && report.added + report.changed > 0;
  return (
    <Modal open width={720} title={t('knowledge.import')} onCancel={close} okText={t('knowledge.import.take')} okButtonProps={{ disabled: !isSound, loading: isBusy }} onOk={() => void take()}>
      <input ref={input} type="file" hidden accept=".csv,.json,.txt,text/csv,application/json" data-testid="import-file"
        onChange={(e) => { const picked = e.target.files?.[0]; e.target.value = ''; if (picked) look(picked); }} />
      <button type="button" className="plain import-drop" onClick={() => input.current?.click()} onDragOver={(e) => e.preventDefault()}
        onDrop={(e) => { e.preventDefault(); const dropped = e.dataTransfer.files[0]; if (dropped) look(dropped); }}>
        <InboxOutlined aria-hidden="true" />
        <span>{file ? file.name : t('knowledge.import.choose')}</span>
        <span className="small quiet">{t('knowledge.import.hint')}</span>
      </button>
      <div className="row import-help">
        <Button size="small" type="link" href={api.knowledgeExport('csv')} download>{t('knowledge.import.example')}</Button>
      </div>
      {isBusy && !report && <Spin className="import-busy" />}
      {report && <ImportReport report={report} />}
    </Modal>
  );
}
