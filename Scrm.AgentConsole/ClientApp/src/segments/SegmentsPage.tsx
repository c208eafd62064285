import { PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { go } from '../ui/router';
import { useClear } from '../ui/useClear';
import { api } from '../wire/api';
import { Everybody } from './Everybody';
import { Overlap } from './Overlap';
import { SegmentEditor } from './SegmentEditor';
import { EverybodyRow, SegmentRow } from './SegmentRow';
import './segments.css';

const mostCompared = 4;

/** Segments: the list with its counts; beside it one to edit and look into, or several compared. */
export default function SegmentsPage({ id }: { readonly id: string | null }) {
  const { t } = useT();
  const clear = useClear();
  const mayRead = useMe().role !== 'agent';
  const { data: segments } = useQuery({ queryKey: keys.segments, queryFn: api.segments });
  const { data: sizes } = useQuery({ queryKey: keys.segmentSizes, queryFn: api.segmentSizes, enabled: mayRead });
  const [text, setText] = useState('');
  const [compared, compare] = useState<readonly string[]>([]);
  const found = segments?.filter((segment) => `${segment.name} ${segment.description ?? ''}`.toLowerCase().includes(text.trim().toLowerCase()));
  const segment = segments?.find((one) => one.id === id) ?? null;
  const toggle = (one: string): void => compare(compared.includes(one) ? compared.filter((other) => other !== one) : [...compared, one].slice(-mostCompared));
  const main = !mayRead ? <Empty title={t('segment.forbidden')} hint={t('segment.forbidden.hint')} />
    : compared.length >= 2 ? <Overlap segments={compared.flatMap((one) => segments?.find((s) => s.id === one) ?? [])} close={() => compare([])} />
    : id === 'new' || segment ? <SegmentEditor key={id} segment={segment} total={sizes?.total} />
    : id === 'all' ? <Everybody />
    : <Empty title={t('segment.choose')} hint={t('segment.choose.hint')}><Button type="primary" icon={<PlusOutlined />} onClick={() => go('/segments/new')}>{t('segment.new')}</Button></Empty>;
  return (
    <div className="desk desk-segments">
      <section className="list" aria-label={t('shell.segments')}>
        <div className="list-top">
          <div className="row"><h2 className="grow">{t('shell.segments')}</h2>
            {mayRead && <Button size="small" type="primary" icon={<PlusOutlined />} onClick={() => { compare([]); go('/segments/new'); }} data-testid="segment-new">{t('segment.new')}</Button>}
          </div>
          <Input prefix={<SearchOutlined className="faint" aria-hidden="true" />} allowClear={clear} value={text} onChange={(e) => setText(e.target.value)} placeholder={t('segment.search')} aria-label={t('segment.search')} />
        </div>
        <div className="scroll grow seg-rows">
          {mayRead && <EverybodyRow total={sizes?.total} isShown={id === 'all'} />}
          {!found ? <Skeleton active className="frame-waiting" /> : found.map((one) => (
            <SegmentRow key={one.id} segment={one} size={sizes?.items.find((size) => size.segmentId === one.id)} total={sizes?.total} isShown={one.id === id && compared.length < 2} isCompared={compared.includes(one.id)} toggle={mayRead ? () => toggle(one.id) : null} />
          ))}
          {found?.length === 0 && <Empty title={text ? t('inbox.empty.search', { q: text }) : t('segment.empty')} hint={t('segment.empty.hint')} />}
        </div>
        {compared.length === 1 && <p className="quiet small seg-compare-hint">{t('segment.compare.hint')}</p>}
      </section>
      <main className="seg-main scroll">{main}</main>
    </div>
  );
}
