import { DisconnectOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { clockTime } from '../i18n/when';
import { useT } from '../i18n/useT';
import { useLiveSession } from '../live/liveContext';
import { useLive, useOutbox } from '../live/useLive';

/** The line is down: since when, and what waits to be sent. Typing goes on. */
export function OfflineBanner() {
  const { t, language } = useT();
  const { session } = useLiveSession();
  const since = useLive((state) => (state.line.phase === 'offline' ? state.line.since : null));
  const waiting = useOutbox((outbox) => outbox.filter((unsent) => unsent.state !== 'refused').length);
  if (since === null) return null;
  return (
    <div className="offline" role="status" data-testid="offline-banner">
      <DisconnectOutlined aria-hidden="true" />
      <span className="grow num">
        {t('shell.offline', { time: clockTime(since, language) })}
        {waiting > 0 && <> · {t('shell.offline.waiting', { count: waiting })}</>}
      </span>
      <Button size="small" onClick={session.retryNow}>{t('shell.retryNow')}</Button>
    </div>
  );
}
