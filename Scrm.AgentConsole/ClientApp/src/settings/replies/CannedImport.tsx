import { useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { CannedImportView } from '../../wire/contracts.g';

const mostShown = 50;

/** A table is looked through first; only a sound one can be taken, and then whole. */
export function CannedImport({ close }: { readonly close: () => void }) {
  const { t, known } = useT();
  const cache = useQueryClient();
  const { message } = App.useApp();
  const { run, isBusy } = useAction();
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<CannedImportView | null>(null);
  const look = (picked: File): void => {
    setFile(picked);
    setReport(null);
    void run(async () => setReport(await api.importCanned(picked, true)));
  };
  const take = () => run(async () => {
    const done = await api.importCanned(file!, false);
    await cache.invalidateQueries({ queryKey: keys.canned });
    void message.success(t('canned.import.done', { added: done.new, changed: done.changed }));
    close();
  });
  const isSound = report !== null && report.problems.length === 0 && report.new + report.changed > 0;
  return (
    <Modal open width={520} title={t('canned.import')} okText={t('canned.import.take')} okButtonProps={{ disabled: !isSound, loading: isBusy }} onOk={() => void take()} onCancel={close}>
      <p className="small quiet">{t('canned.import.hint')}</p>
      <input type="file" accept=".csv,text/csv" aria-label={t('canned.import')} onChange={(e) => { const picked = e.target.files?.[0]; if (picked) look(picked); }} />
      {report && (
        <div className="stack" data-testid="canned-import-report">
          <p>{report.problems.length > 0 ? t('canned.import.problems', { count: report.problems.length }) : t('canned.import.would', { added: report.new, changed: report.changed })}</p>
          <ul className="import-problems small">
            {report.problems.slice(0, mostShown).map((one, i) => <li key={i}>{t('canned.import.line', { line: one.line, why: known(`canned.problem.${one.code}`) ?? t('canned.problem.other') })}</li>)}
          </ul>
        </div>
      )}
    </Modal>
  );
}
