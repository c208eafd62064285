import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Tag } from 'antd';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { useInboxName } from '../query/directory';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { TrialShare, TrialView } from '../wire/contracts.g';
import { percent } from './shares';

const rows = ['resolved', 'handed', 'missed', 'helpful'] as const;

/** A trial: what it compares, how both versions do, and a sentence on what that means. */
export function TrialCard({ trial }: { readonly trial: TrialView }) {
  const { t, language } = useT();
  const { modal } = App.useApp();
  const cache = useQueryClient();
  const inboxName = useInboxName();
  const { run } = useAction();
  const { published, challenger, difference, verdict } = trial.report;
  const words = (value: number): string => percent(value, language, '');
  const interval = (one: TrialShare): string => one.low === 0 && one.high === 1 ? t('improve.none') : t('trial.interval', { value: words(one.value), low: words(one.low), high: words(one.high) });
  const end = (way: 'stop' | 'adopt') => void modal.confirm({
    title: t(`trial.${way}`),
    content: t(`trial.${way}.sure`),
    onOk: () => run(async () => {
      await api.endTrial(trial.id, way);
      await Promise.all([cache.invalidateQueries({ queryKey: keys.trials }), cache.invalidateQueries({ queryKey: keys.knowledge })]);
    }),
  });
  const values = { value: words(Math.abs(difference.value)), low: words(difference.low), high: words(difference.high) };
  return (
    <section className="card improve-trial" data-testid="trial">
      <div className="row">
        <h4 className="improve-title">{trial.name}</h4><Tag color={trial.state === 'running' ? 'green' : 'default'}>{t(`trial.state.${trial.state}`)}</Tag>
        <span className="small quiet grow">{t('trial.what', { share: trial.share, inbox: trial.inboxId ? inboxName(trial.inboxId) : t('improve.inbox.all'), count: trial.titles.length })} · {fullTime(Date.parse(trial.startedAt), language)}</span>
        {trial.state === 'running' && <><Button size="small" onClick={() => end('stop')}>{t('trial.stop')}</Button><Button size="small" type="primary" onClick={() => end('adopt')}>{t('trial.adopt')}</Button></>}
      </div>
      {trial.titles.length > 0 && <p className="small quiet">{trial.titles.join(' · ')}</p>}
      <p className={verdict === 'better' ? 'improve-good' : verdict === 'worse' ? 'improve-bad' : ''}>{t(`trial.verdict.${verdict}`, verdict === 'tooFew' ? {} : values)}</p>
      <table className="improve-table">
        <thead><tr><th /><th>{t('trial.published')}</th><th>{t('trial.challenger')}</th></tr></thead>
        <tbody>
          <tr><td>{t('trial.conversations')}</td><td className="num">{published.counts.conversations}</td><td className="num">{challenger.counts.conversations}</td></tr>
          {rows.map((row) => <tr key={row}><td>{t(`trial.${row}`)}</td><td className="num">{interval(published[row])}</td><td className="num">{interval(challenger[row])}</td></tr>)}
        </tbody>
      </table>
    </section>
  );
}
