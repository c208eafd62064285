import { Modal } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';
import { useAction } from '../ui/useAction';
import type { BackfillView } from '../wire/contracts.g';
import { RunButtons } from './RunButtons';
import { RunFigures } from './RunFigures';
import { useRun } from './useRun';
import './backfill.css';

/** An earlier run: what it found, and what can still be done with it. */
export function RunDialog({ run: first, close }: { readonly run: BackfillView; readonly close: () => void }) {
  const { t, language } = useT();
  const { tag } = useTagBook();
  const { run: act, isBusy } = useAction();
  const [id, setId] = useState(first.id);
  const run = useRun(id) ?? first;
  const name = tag(run.rule.tagId);
  return (
    <Modal open width={640} title={t('backfill.title', { rule: (language === 'en' ? name?.nameEn : null) ?? name?.name ?? run.rule.tagId })} onCancel={close}
      footer={<RunButtons run={run} isBusy={isBusy} begin={(start) => void act(async () => setId((await start()).id))} close={close} />}>
      <RunFigures run={run} leave={close} />
    </Modal>
  );
}
