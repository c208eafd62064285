import { Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { BackfillView, TagRule } from '../wire/contracts.g';
import { RunButtons } from './RunButtons';
import { RunFigures } from './RunFigures';
import { useRun } from './useRun';
import './backfill.css';

/** Tries a rule on history as soon as it opens; then it can be applied, paused and taken back. */
export function HistoryDialog({ rule, close }: { readonly rule: TagRule; readonly close: () => void }) {
  const { t, language } = useT();
  const { tag } = useTagBook();
  const { run: act, isBusy } = useAction();
  const [id, setId] = useState<string | null>(null);
  const run = useRun(id);
  const hasBegun = useRef(false);
  const begin = (start: () => Promise<BackfillView>): void => void act(async () => setId((await start()).id));
  useEffect(() => {
    if (!hasBegun.current) {
      hasBegun.current = true;
      begin(() => api.startBackfill({ kind: 'dryRun', ruleId: rule.id }));
    }
  });
  const name = tag(rule.tagId);
  return (
    <Modal open width={640} title={t('backfill.title', { rule: (language === 'en' ? name?.nameEn : null) ?? name?.name ?? rule.tagId })} onCancel={close}
      footer={<RunButtons run={run} isBusy={isBusy} begin={begin} close={close} />}>
      <RunFigures run={run} leave={close} />
    </Modal>
  );
}
