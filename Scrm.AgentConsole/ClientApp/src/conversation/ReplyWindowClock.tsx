import { FieldTimeOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useT } from '../i18n/useT';
import { fullTime, shortSpan } from '../i18n/when';
import { useNow } from '../live/useNow';
import type { ReplyWindowView } from '../wire/contracts.g';
import { windowState } from './replyability';

const hour = 3_600_000;

/** What the platform still takes: messages and time left, ticking. */
export function ReplyWindowClock({ window }: { readonly window: ReplyWindowView }) {
  const { t, known, language } = useT();
  const now = useNow(1_000);
  const closes = Date.parse(window.closesAt);
  const left = closes - now;
  const state = windowState(window, now);
  const isScarce = left < hour || (window.remaining != null && window.remaining <= 1);
  const colour = state !== 'open' ? 'bad' : isScarce ? 'warn' : 'calm';
  const count = window.remaining != null && window.limit != null ? `${window.remaining}/${window.limit}` : null;
  const action = window.action ? known(`window.action.${window.action}`) : null;
  const text = state === 'windowExpired' ? t('window.expired')
    : state === 'quotaSpent' ? t('window.spent', { time: shortSpan(left) })
    : count ? t('window.left', { count, time: shortSpan(left) }) : t('window.time', { time: shortSpan(left) });
  return (
    <Tooltip title={<>{t('window.explain')}{action && <> {action}</>}<br />{t('window.closesAt', { time: fullTime(closes, language) })}</>}>
      <span className={`window window-${colour} num`} data-testid="reply-window" tabIndex={0}>
        <FieldTimeOutlined aria-hidden="true" /> {text}
      </span>
    </Tooltip>
  );
}
