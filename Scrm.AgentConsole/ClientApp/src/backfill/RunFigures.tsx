import { Progress, Statistic } from 'antd';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import type { BackfillView } from '../wire/contracts.g';
import { SampleLink } from './SampleLink';
import { headline, percent, seenWords } from './words';

/** Progress, counts and samples of a run. */
export function RunFigures({ run, leave }: { readonly run: BackfillView | undefined; readonly leave: () => void }) {
  const { t, language } = useT();
  if (!run) return <Progress percent={0} status="active" />;
  const isUndo = run.kind === 'undo';
  return (
    <div className="backfill" aria-live="polite">
      <p>{t(headline(run))}</p>
      <Progress percent={percent(run)} status={run.state === 'running' ? 'active' : run.state === 'failed' ? 'exception' : run.state === 'done' ? 'success' : 'normal'} />
      <p className="small quiet num">{t(isUndo ? 'backfill.people' : seenWords(run.rule.source), { seen: run.seen, total: run.total })}</p>
      <div className="backfill-figures">
        <Statistic title={t(isUndo ? 'backfill.withdrawn' : 'backfill.matched')} value={run.matched} />
        <Statistic title={t('backfill.contacts')} value={run.contacts} />
        {!isUndo && <Statistic title={t('backfill.newContacts')} value={run.newContacts} />}
      </div>
      {run.kind === 'dryRun' && run.state === 'done' && run.matched === 0 && <p className="quiet">{t('backfill.none')}</p>}
      {run.samples.length > 0 && (
        <section>
          <h4>{t('backfill.samples')}</h4>
          <ul className="backfill-samples">
            {run.samples.map((one) => (
              <li key={one.messageId ?? one.eventId}>
                <span className="grow">{one.quote}</span>
                <span className="small faint num">{fullTime(Date.parse(one.at), language)}</span>
                <SampleLink sample={one} leave={leave} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
