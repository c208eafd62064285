import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { api } from '../../wire/api';
import type { TagBook, TagDimension } from '../../wire/contracts.g';
import { MergeDialog } from './MergeDialog';
import { inputOfDimension } from './tagBook';
import { useBookAction } from './useBookAction';

/** What can be done with a dimension: change, archive, merge, remove while it is empty. */
export function DimensionMenu({ dimension: one, book, edit }: { readonly dimension: TagDimension; readonly book: TagBook; readonly edit: () => void }) {
  const { t, language } = useT();
  const { change, ask } = useBookAction();
  const [isMerging, setMerging] = useState(false);
  const nameOf = (side: TagDimension): string => (language === 'en' ? side.nameEn : side.name);
  const isEmpty = book.tags.every((tag) => tag.dimensionId !== one.id);
  const others = book.dimensions.filter((side) => side.id !== one.id && !side.archived);
  const items = [
    { key: 'edit', label: t('settings.edit'), onClick: edit },
    { key: 'archive', label: t(one.archived ? 'tagBook.restore' : 'tagBook.archive'), onClick: () => void change(() => api.saveDimension(one.id, inputOfDimension(one, { archived: !one.archived }))) },
    { key: 'merge', label: t('tagBook.merge'), disabled: others.length === 0, onClick: () => setMerging(true) },
    { key: 'remove', danger: true, disabled: !isEmpty, label: t('tagBook.remove'), onClick: () => ask(t('tagBook.remove.sure', { name: nameOf(one) }), t('tagBook.remove'), () => api.removeFromBook('dimensions', one.id)) },
  ];
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }}><Button size="small" type="text" icon={<MoreOutlined />} aria-label={t('tagBook.more', { name: nameOf(one) })} /></Dropdown>
      {isMerging && (
        <MergeDialog title={t('tagBook.merge.dimension', { name: nameOf(one) })} hint={t('tagBook.merge.dimension.hint')} close={() => setMerging(false)}
          options={others.map((side) => ({ value: side.id, label: nameOf(side) }))} merge={(into) => change(() => api.mergeInBook('dimensions', one.id, into))} />
      )}
    </>
  );
}
