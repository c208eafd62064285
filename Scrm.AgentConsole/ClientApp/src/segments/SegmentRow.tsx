import { TeamOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { useT } from '../i18n/useT';
import { Link } from '../ui/Link';
import type { SegmentSizeView, SegmentView } from '../wire/contracts.g';
import { count, share } from './numbers';
import { Spark } from './Spark';

interface Props {
  readonly segment: SegmentView;
  readonly size: SegmentSizeView | undefined;
  readonly total: number | undefined;
  readonly isShown: boolean;
  readonly isCompared: boolean;
  readonly toggle: (() => void) | null;
}

/** A segment in the list: how many are in it now, and how that went. */
export function SegmentRow({ segment, size, total, isShown, isCompared, toggle }: Props) {
  const { t, language } = useT();
  return (
    <div className={isShown ? 'seg-row seg-shown' : 'seg-row'}>
      {toggle && <Checkbox checked={isCompared} onChange={toggle} aria-label={t('segment.compare', { name: segment.name })} />}
      <Link href={`/segments/${encodeURIComponent(segment.id)}`} className="seg-link" data-testid="segment-row">
        <span className="grow">
          <span className="row"><span className={segment.enabled ? 'seg-name ellipsis' : 'seg-name ellipsis faint'}>{segment.name}</span>{!segment.enabled && <span className="small faint">{t('segment.off')}</span>}</span>
          <span className="small quiet ellipsis seg-about">{segment.description ?? ' '}</span>
        </span>
        {size && <Spark values={[...size.trend.map((day) => day.count), ...(size.count == null ? [] : [size.count])]} />}
        {size && <span className="seg-count num">{size.count == null ? <span className="bad small">{t('segment.broken')}</span> : <>{count(size.count, language)}<span className="small quiet">{share(size.count, total, language)}</span></>}</span>}
      </Link>
    </div>
  );
}

/** Everybody: not a segment, but a group to look at. */
export function EverybodyRow({ total, isShown }: { readonly total: number | undefined; readonly isShown: boolean }) {
  const { t, language } = useT();
  return (
    <div className={isShown ? 'seg-row seg-shown' : 'seg-row'}>
      <TeamOutlined className="faint" aria-hidden="true" />
      <Link href="/segments/all" className="seg-link"><span className="grow seg-name">{t('segment.all')}</span>{total !== undefined && <span className="seg-count num">{count(total, language)}</span>}</Link>
    </div>
  );
}
