import { PlusOutlined } from '@ant-design/icons';
import { Button, Skeleton, Switch } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import { Empty } from '../../ui/Empty';
import { api } from '../../wire/api';
import type { Tag, TagDimension } from '../../wire/contracts.g';
import { DimensionCard } from './DimensionCard';
import { DimensionDialog } from './DimensionDialog';
import { moved } from './tagBook';
import { TagDialog } from './TagDialog';
import { useBookAction } from './useBookAction';

export type Edited =
  | { readonly kind: 'dimension'; readonly dimension: TagDimension | null }
  | { readonly kind: 'tag'; readonly tag: Tag | null; readonly dimension: TagDimension };

/** The dimensions in their order, each with its tags. */
export function DimensionCards({ mayWrite }: { readonly mayWrite: boolean }) {
  const { t } = useT();
  const { book } = useTagBook();
  const { change, isBusy } = useBookAction();
  const [edited, edit] = useState<Edited | null>(null);
  const [showsArchived, setShowsArchived] = useState(false);
  if (!book) return <Skeleton active />;
  const ids = book.dimensions.map((one) => one.id);
  const hasArchived = book.dimensions.some((one) => one.archived) || book.tags.some((one) => one.archived && !one.mergedInto);
  const add = <Button type="primary" icon={<PlusOutlined />} onClick={() => edit({ kind: 'dimension', dimension: null })} data-testid="dimension-add">{t('tagBook.dimension.add')}</Button>;
  return (
    <>
      <div className="row tag-settings-bar">
        <p className="quiet grow">{t('tagBook.hint')}</p>
        {hasArchived && <label className="row small quiet"><Switch size="small" checked={showsArchived} onChange={setShowsArchived} /> {t('tagBook.showArchived')}</label>}
        {mayWrite && book.dimensions.length > 0 && add}
      </div>
      {book.dimensions.length === 0 && <Empty title={t('settings.tags.empty')} hint={t('tagBook.empty.hint')}>{mayWrite && add}</Empty>}
      <div className="cards">
        {book.dimensions.filter((one) => showsArchived || !one.archived).map((one) => (
          <DimensionCard key={one.id} dimension={one} book={book} mayWrite={mayWrite} showsArchived={showsArchived} edit={edit}
            move={(step) => { const next = moved(ids, one.id, step); if (next !== ids && !isBusy) void change(() => api.orderDimensions(next)); }} />
        ))}
      </div>
      {edited?.kind === 'dimension' && <DimensionDialog dimension={edited.dimension} close={() => edit(null)} />}
      {edited?.kind === 'tag' && <TagDialog tag={edited.tag} dimension={edited.dimension} mayWrite={mayWrite} close={() => edit(null)} />}
    </>
  );
}
