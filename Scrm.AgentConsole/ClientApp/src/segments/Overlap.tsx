import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { SegmentView } from '../wire/contracts.g';
import { count, share } from './numbers';
import { bars } from './overlapBars';

/** How two to four segments overlap: a bar for every combination that has people, dots for the segments in it. */
export function Overlap({ segments, close }: { readonly segments: readonly SegmentView[]; readonly close: () => void }) {
  const { t, language } = useT();
  const ids = segments.map((segment) => segment.id);
  const { data } = useQuery({ queryKey: keys.overlap(ids), queryFn: () => api.overlap({ segmentIds: ids }) });
  if (!data) return <Skeleton active className="frame-waiting" />;
  const found = bars(data.regions);
  const most = Math.max(1, ...found.map((bar) => bar.count));
  const sizeOf = (id: string): number => data.regions.filter((region) => region.segmentIds.includes(id)).reduce((sum, region) => sum + region.count, 0);
  const inAny = found.reduce((sum, bar) => sum + bar.count, 0);
  return (
    <div className="seg-one">
      <header className="seg-head"><div className="grow"><h3 className="seg-h3">{t('segment.overlap')}</h3><p className="quiet small">{t('segment.overlap.hint', { count: count(inAny, language), total: count(data.total, language) })}</p></div><Button size="small" onClick={close}>{t('segment.overlap.close')}</Button></header>
      <div className="upset" style={{ ['--rows' as string]: segments.length }} role="img" aria-label={found.map((bar) => `${bar.segmentIds.map((id) => segments.find((s) => s.id === id)?.name).join(' + ')}: ${bar.count}`).join('; ')}>
        <div className="upset-names">
          <span className="upset-space" />
          {segments.map((segment) => <span key={segment.id} className="upset-name"><span className="ellipsis">{segment.name}</span><span className="num small quiet">{count(sizeOf(segment.id), language)}</span></span>)}
        </div>
        {found.map((bar) => (
          <div key={bar.segmentIds.join()} className="upset-bar" title={`${count(bar.count, language)} · ${share(bar.count, data.total, language)}`}>
            <span className="upset-space"><span className="num small">{count(bar.count, language)}</span><span className={bar.segmentIds.length > 1 ? 'upset-fill upset-both' : 'upset-fill'} style={{ height: `${Math.max(2, (bar.count / most) * 150)}px` }} /></span>
            {segments.map((segment) => <span key={segment.id} className={bar.segmentIds.includes(segment.id) ? 'upset-dot upset-in' : 'upset-dot'} />)}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="quiet">{t('segment.nobody')}</p>}
    </div>
  );
}
