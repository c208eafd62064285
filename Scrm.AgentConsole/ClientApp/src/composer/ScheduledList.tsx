import { ClockCircleOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { useNow } from '../live/useNow';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { useSettled } from '../ui/useSettled';
import { api } from '../wire/api';
import type { ConversationView } from '../wire/contracts.g';
import { worthShowing } from './scheduled';

const again = 15_000;
// A line may have cancelled one: asked once the conversation rests, not at every line.
const rests = 800;

/** Replies that wait for their time, and what just became of others that did not leave. */
export function ScheduledList({ conversation: c }: { readonly conversation: ConversationView }) {
  const { t, known, language } = useT();
  const cache = useQueryClient();
  const { run } = useAction();
  const now = useNow();
  const lastSeq = useSettled(c.lastSeq, rests);
  const { data } = useQuery({
    queryKey: [...keys.scheduled(c.id), lastSeq], queryFn: () => api.scheduled(c.id), placeholderData: (before) => before,
    refetchInterval: (query) => (query.state.data?.some((one) => one.state === 'waiting') ? again : false),
  });
  const shown = worthShowing(data ?? [], now);
  if (shown.length === 0) return null;
  return (
    <ul className="scheduled" aria-label={t('schedule.list')} data-testid="scheduled">
      {shown.map((one) => (
        <li key={one.id} className={`row small scheduled-${one.state}`}>
          <ClockCircleOutlined aria-hidden="true" />
          <span className="num">{shortTime(Date.parse(one.dueAt), now, language)}</span>
          <span className="ellipsis grow">{one.attachments.length > 0 && <span className="scheduled-files"><PaperClipOutlined aria-hidden="true" /> {t('schedule.files', { count: one.attachments.length })} </span>}{one.text}</span>
          {one.state === 'waiting'
            ? <Button size="small" type="link" onClick={() => void run(async () => {
              await api.cancelScheduled(c.id, one.id);
              await cache.invalidateQueries({ queryKey: keys.scheduled(c.id) });
            })} data-testid="schedule-cancel">{t('schedule.cancel')}</Button>
            : <span className="scheduled-why">{(one.why && (known(`schedule.why.${one.why}`) ?? known(`fault.detail.${one.why}`) ?? known(`fault.${one.why}`))) || t(`schedule.${one.state as 'refused'}`)}</span>}
        </li>
      ))}
    </ul>
  );
}
