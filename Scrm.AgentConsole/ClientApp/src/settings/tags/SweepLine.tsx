import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { useT } from '../../i18n/useT';
import { fullTime } from '../../i18n/when';
import { keys } from '../../query/keys';
import { count } from '../../segments/people/numbers';
import { api } from '../../wire/api';

const [soon, later] = [1_500, 6_000];

/** How far people are brought up to the book after it changed; nothing when that never was needed. */
export function SweepLine() {
  const { t, language } = useT();
  const { data } = useQuery({ queryKey: keys.tagSweep, queryFn: api.tagSweep, refetchInterval: (query) => (query.state.data?.running ? soon : later) });
  const running = data?.running;
  if (running) {
    const percent = running.total > 0 ? Math.min(99, Math.floor((running.done / running.total) * 100)) : 0;
    return (
      <div className="sweep-line small" role="status" data-testid="tag-sweep">
        <span>{t('tagBook.sweep.running', { tags: running.tags })}</span>
        <Progress percent={percent} size="small" status="active" />
        <span className="quiet num">{t('tagBook.sweep.people', { done: count(running.done, language), total: count(running.total, language) })}</span>
      </div>
    );
  }
  if (!data?.last?.endedAt) return null;
  return <div className="sweep-line small faint num" data-testid="tag-swept">{t('tagBook.sweep.last', { people: count(data.last.done, language), time: fullTime(Date.parse(data.last.endedAt), language) })}</div>;
}
