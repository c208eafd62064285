import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Skeleton, Slider } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { useTagBook } from '../query/directory';
import { TagChip } from '../tags/TagChip';
import { Avatar } from '../ui/Avatar';
import { Empty } from '../ui/Empty';
import { Link } from '../ui/Link';
import { toContact } from '../ui/router';
import { useSettled } from '../ui/useSettled';
import { api } from '../wire/api';
import type { SegmentView, SharedTagView } from '../wire/contracts.g';
import { useNames } from './conditions/useNames';

/** People outside the segment who are like those in it, and why; each dimension counts as much as the reader says. */
export function Lookalikes({ segment }: { readonly segment: SegmentView }) {
  const { t } = useT();
  const names = useNames();
  const { book, tag } = useTagBook();
  const [weights, weigh] = useState<Readonly<Record<string, number>>>({});
  const settled = useSettled(weights, 300);
  const { data, error } = useQuery({
    queryKey: keys.lookalikes(segment.id, segment.version, settled),
    queryFn: () => api.lookalikes(segment.id, { dimensionWeights: settled, limit: 50 }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const chip = (shared: SharedTagView) => <TagChip key={shared.tagId} dimensionId={tag(shared.tagId)?.dimensionId} name={tag(shared.tagId)?.name ?? shared.tagId} nameEn={tag(shared.tagId)?.nameEn} weight={shared.weight} />;
  if (error) return <Empty title={t('segment.like.none')} hint={t('segment.like.none.hint')} />;
  if (!data) return <Skeleton active />;
  return (
    <>
      <p className="quiet small">{t('segment.like.hint', { count: data.examples })}</p>
      <div className="seg-chips">{data.centre.map(chip)}</div>
      <div className="seg-weights">
        {(book?.dimensions ?? []).map((side) => (
          <label key={side.id} className="seg-weight"><span className="small">{names.dimension(side.id)}</span>
            <Slider min={0} max={3} step={0.5} value={weights[side.id] ?? 1} onChange={(value) => weigh({ ...weights, [side.id]: value })} />
          </label>
        ))}
      </div>
      {data.people.length === 0 ? <Empty title={t('segment.like.none')} hint={t('segment.like.none.hint')} /> : (
        <table className="seg-table">
          <thead><tr><th>{t('segment.person')}</th><th>{t('segment.like.similarity')}</th><th>{t('segment.like.shared')}</th></tr></thead>
          <tbody>
            {data.people.map((person) => (
              <tr key={person.id}>
                <td><Link href={toContact(person.id)} className="row seg-person"><Avatar name={person.name} size={28} /><span className="ellipsis">{person.name}</span></Link></td>
                <td><span className="row"><span className="num">{Math.round(person.similarity * 100)}%</span><span className="seg-like"><span style={{ width: `${person.similarity * 100}%` }} /></span></span></td>
                <td><span className="seg-chips">{person.shared.slice(0, 5).map(chip)}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
