import { useT } from '../i18n/useT';
import { shortSpan } from '../i18n/when';
import { useNow } from '../live/useNow';
import { urgency } from './waiting';

/** How long a customer waits for an answer, in the colour of how pressing that is. */
export function WaitingClock({ since }: { readonly since: string }) {
  const { t } = useT();
  const waited = Math.max(0, useNow() - Date.parse(since));
  const span = waited < 60_000 ? '<1m' : shortSpan(waited);
  return <span className={`waiting waiting-${urgency(waited)} num`} title={t('inbox.waiting', { time: span })}>{span}</span>;
}
