import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { WaitingClock } from '../inbox/WaitingClock';
import { useNow } from '../live/useNow';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import type { WallQueue } from '../wire/contracts.g';
import type { Behind } from './behind';
import { Defined } from './Defined';

const columns = ['waiting', 'oldest', 'estimate', 'soon', 'breached', 'online', 'hours'] as const;

/** Every team's queue. */
export function QueueTable({ queues, open }: { readonly queues: readonly WallQueue[]; readonly open: (behind: Behind) => void }) {
  const { t, language } = useT();
  const now = useNow();
  const hours = (queue: WallQueue): string => {
    const time = queue.until ? shortTime(Date.parse(queue.until), now, language) : null;
    return queue.isOpen ? (time ? t('wall.openUntil', { time }) : t('wall.openAlways')) : time ? t('wall.closedUntil', { time }) : t('wall.closed');
  };
  return (
    <section className="wall-card wall-wide">
      <h3>{t('wall.queues')}</h3>
      <table className="wall-table" data-testid="wall-queues">
        <thead><tr><th>{t('wall.team')}</th>{columns.map((column) => <th key={column}><Defined name={`wall.queue.${column}`} is={`wall.queue.${column}.is`} /></th>)}</tr></thead>
        <tbody>
          {queues.map((queue) => {
            const { teamId } = queue;
            const name = queue.name ?? t('wall.noTeam');
            return (
              <tr key={teamId ?? ''}>
                <td>{name}</td>
                <td className="num">{teamId && queue.waiting > 0
                  ? <button type="button" className="wall-link" onClick={() => open({ title: t('wall.behind.queue', { team: name }), open: { owner: 'queue', team: teamId } })}>{queue.waiting}</button>
                  : queue.waiting}</td>
                <td>{queue.oldestSince && queue.oldestId ? <Link href={toConversation(queue.oldestId)}><WaitingClock since={queue.oldestSince} /></Link> : t('wall.none')}</td>
                <td className="num">{typeof queue.estimateMinutes === 'number' ? t('wall.minutes', { count: queue.estimateMinutes }) : t('wall.none')}</td>
                <td className={`num ${queue.soon > 0 ? 'wall-warn' : 'faint'}`}>{queue.soon}</td>
                <td className={`num ${queue.breached > 0 ? 'wall-bad' : 'faint'}`}>{queue.breached}</td>
                <td className={`num ${teamId && queue.isOpen && queue.online === 0 ? 'wall-bad' : ''}`}>{teamId ? queue.online : ''}</td>
                <td className={queue.isOpen ? 'quiet' : 'wall-warn'}>{teamId ? hours(queue) : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
