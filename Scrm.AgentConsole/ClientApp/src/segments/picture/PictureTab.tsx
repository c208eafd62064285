import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Drawer, Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { fullTime } from '../../i18n/when';
import { keys } from '../../query/keys';
import { Empty } from '../../ui/Empty';
import { saveFile } from '../../ui/saveFile';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { ConditionView, SegmentView } from '../../wire/contracts.g';
import { rooted } from '../conditions/tree';
import { useNames } from '../conditions/useNames';
import { Members } from '../people/Members';
import { count } from '../people/numbers';
import { DimensionBars } from './DimensionBars';
import { HourBars } from './HourBars';
import { Moves } from './Moves';
import { Parts } from './Parts';
import { Together } from './Together';
import { useBarImage } from './useBarImage';

const periods = [7, 30, 90] as const;
const dayAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** What a group of people is like: tags by dimension, what comes together, how it moves; a tag opens its people. */
export default function PictureTab({ segment }: { readonly segment: SegmentView | null }) {
  const { t, language } = useT();
  const names = useNames();
  const { run, isBusy } = useAction();
  const [days, setDays] = useState<number>(30);
  const [tag, openTag] = useState<string | null>(null);
  const asked = { segment: segment?.id ?? null, from: dayAgo(days - 1), to: dayAgo(0) };
  const { data } = useQuery({ queryKey: keys.picture(asked, segment?.version), queryFn: () => api.picture(asked), placeholderData: keepPreviousData, staleTime: 60_000 });
  const image = useBarImage(data, segment?.name ?? t('segment.all'));
  if (!data) return <Skeleton active />;
  const drilled: ConditionView = { kind: 'all', conditions: [...(segment ? [rooted(segment.condition)] : []), { kind: 'tag', subject: tag }] };
  return (
    <div className="picture">
      <div className="row picture-top">
        <Segmented size="small" value={days} onChange={setDays} options={periods.map((value) => ({ value, label: t('segment.period', { days: value }) }))} />
        <span className="small quiet grow">{t('segment.asOf', { time: fullTime(Date.parse(data.at), language), count: count(data.people, language) })}</span>
        <Button size="small" loading={isBusy} onClick={() => void run(async () => saveFile(await api.pictureTable({ ...asked, language }), 'picture.csv'))}>{t('segment.csv')}</Button>
        <Button size="small" disabled={data.dimensions.length === 0} onClick={() => image()} data-testid="picture-image">{t('segment.png')}</Button>
      </div>
      <Moves picture={data} />
      {data.dimensions.length === 0 ? <Empty title={t('segment.picture.empty')} hint={t('segment.picture.empty.hint')} /> : (
        <>
          <div className="picture-grid">{data.dimensions.map((side) => <DimensionBars key={side.dimensionId} side={side} open={openTag} save={() => image([side])} />)}</div>
          <Drawer open={tag !== null} onClose={() => openTag(null)} size={760} title={t('segment.drill', { tag: tag ? names.tag(tag) : '' })} destroyOnHidden>{tag && <Members condition={drilled} isWhole isReady />}</Drawer>
          <Together picture={data} />
        </>
      )}
      <div className="picture-grid">
        <Parts title={t('segment.channels')} counts={data.channels} total={data.people} word="channel" />
        <Parts title={t('segment.field.stage')} counts={data.stages} total={data.people} word="segment.word" />
        <Parts title={t('segment.field.role')} counts={data.roles} total={data.people} word="segment.word" />
        <HourBars hours={data.hours} />
      </div>
    </div>
  );
}
