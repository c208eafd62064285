import { InboxOutlined } from '@ant-design/icons';
import { App, Checkbox, Modal, Upload } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { api, type ExampleKind } from '../../wire/api';
import type { ExampleImportView } from '../../wire/contracts.g';
import { useExamples } from './useExamples';

const shownProblems = 50;

const shapes: Record<ExampleKind, string> = {
  wishes: '{"turns":[["u","…"],["s","…"]],"gold":[{"domain":"…","slot":"…","value":"…"}]}',
  intents: '{"text":"…","intent":"…"}',
  complaints: '{"text":"…","complaint":1}',
};

/** A file is looked at first; then it is taken whole, or not at all. */
export function ExampleImport({ kind, close }: { readonly kind: ExampleKind; readonly close: () => void }) {
  const { t, known } = useT();
  const { message } = App.useApp();
  const { change, isBusy } = useExamples();
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<ExampleImportView | null>(null);
  const [withTags, setWithTags] = useState(kind === 'wishes');
  const look = (chosen: File): void => {
    setFile(chosen);
    setPlan(null);
    void change(async () => setPlan(await api.importExamples(kind, chosen, true, false)));
  };
  const take = async (): Promise<void> => {
    const isDone = await change(async () => {
      const done = await api.importExamples(kind, file!, false, withTags);
      void message.success(t('examples.import.done', { added: done.added, changed: done.changed, rules: done.rulesMade }));
    });
    if (isDone) close();
  };
  const isReady = plan !== null && plan.problems.length === 0 && plan.rows > 0;
  return (
    <Modal open width={640} title={t(`examples.import.${kind}`)} onCancel={close} okText={t('tagBook.import.take')} cancelText={t('tagBook.cancel')} onOk={() => void take()} confirmLoading={isBusy} okButtonProps={{ disabled: !isReady }}>
      <Upload.Dragger accept=".jsonl,.json,.txt,.ndjson" maxCount={1} showUploadList={false} beforeUpload={(chosen) => { look(chosen); return false; }} data-testid="examples-file">
        <p><InboxOutlined className="import-icon" /></p>
        <p>{file ? file.name : t('examples.import.drop')}</p>
        <p className="small quiet">{t('tagBook.import.hint')}</p>
      </Upload.Dragger>
      <p className="small quiet">{t('examples.import.form')} <code>{shapes[kind]}</code></p>
      {plan && plan.problems.length === 0 && <p className="import-sum">{t('examples.import.rows', { count: plan.rows })}</p>}
      {plan && plan.problems.length > 0 && (
        <div className="import-plan">
          <p className="problem">{t('tagBook.import.problems', { count: plan.problems.length })}</p>
          <ul>{plan.problems.slice(0, shownProblems).map((one) => <li key={one.line}>{t('tagBook.import.line', { line: one.line })}: {known(`examples.problem.${one.code}`) ?? one.message}</li>)}</ul>
        </div>
      )}
      {kind === 'wishes' && <Checkbox checked={withTags} onChange={(e) => setWithTags(e.target.checked)}>{t('examples.import.tags')}</Checkbox>}
    </Modal>
  );
}
