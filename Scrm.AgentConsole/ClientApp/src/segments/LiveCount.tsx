import { useT } from '../i18n/useT';
import type { SegmentCountView } from '../wire/contracts.g';
import { count, share } from './numbers';

/** How many people the conditions find, while they are being written. */
export function LiveCount({ data, isWaiting, total }: { readonly data: SegmentCountView | undefined; readonly isWaiting: boolean; readonly total: number | undefined }) {
  const { t, language } = useT();
  const whole = data?.total ?? total;
  const part = data?.count;
  return (
    <div className={isWaiting ? 'live-count live-waiting' : 'live-count'} role="status" aria-live="polite" data-testid="live-count">
      {part == null
        ? <><strong className="num">–</strong><span className="small quiet">{data ? t('segment.unfinished') : ' '}</span></>
        : <><strong className="num">{count(part, language)}</strong><span className="small quiet num">{t('segment.of', { total: count(whole ?? 0, language), share: share(part, whole, language) || '0%' })}</span></>}
      <span className="live-bar"><span style={{ width: `${part != null && whole ? Math.max(part > 0 ? 1 : 0, (part / whole) * 100) : 0}%` }} /></span>
    </div>
  );
}
