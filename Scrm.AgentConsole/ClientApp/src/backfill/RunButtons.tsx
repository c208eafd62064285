import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { api } from '../wire/api';
import type { BackfillView } from '../wire/contracts.g';

interface Props {
  readonly run: BackfillView | undefined;
  readonly isBusy: boolean;
  readonly begin: (start: () => Promise<BackfillView>) => void;
  readonly close: () => void;
}

/** What can be done with a run as it stands. */
export function RunButtons({ run, isBusy, begin, close }: Props) {
  const { t } = useT();
  const steer = (way: 'pause' | 'resume' | 'undo') => () => { if (run) begin(() => api.steerBackfill(run.id, way)); };
  return (
    <>
      {run?.state === 'running' && <Button onClick={steer('pause')} loading={isBusy}>{t('backfill.pause')}</Button>}
      {(run?.state === 'paused' || run?.state === 'failed') && <Button type="primary" onClick={steer('resume')} loading={isBusy}>{t('backfill.resume')}</Button>}
      {run?.kind === 'apply' && run.state !== 'running' && <Button danger onClick={steer('undo')} loading={isBusy}>{t('backfill.undo')}</Button>}
      {run?.kind === 'dryRun' && run.state === 'done' && (
        <Button type="primary" disabled={run.matched === 0} loading={isBusy} onClick={() => begin(() => api.startBackfill({ kind: 'apply', ruleId: run.rule.id }))}>{t('backfill.apply')}</Button>
      )}
      <Button onClick={close}>{t('backfill.close')}</Button>
    </>
  );
}
