import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { useTagBook } from '../../query/directory';
import { api } from '../../wire/api';
import type { Tag } from '../../wire/contracts.g';
import { MergeDialog } from './MergeDialog';
import { inputOfTag, targetsOf } from './tagBook';
import { useBookAction } from './useBookAction';

/** Archive, merge, or remove while nobody ever had it; with how often it was seen. */
export function TagMenu({ tag, close }: { readonly tag: Tag; readonly close: () => void }) {
  const { t, language } = useT();
  const { book, dimension } = useTagBook();
  const { change, ask } = useBookAction();
  const usage = useQuery({ queryKey: keys.tagUsage, queryFn: api.tagUsage }).data;
  const [isMerging, setMerging] = useState(false);
  const seen = usage?.tags[tag.id] ?? 0;
  const targets = book ? targetsOf(book, tag) : [];
  const nameOf = (one: Tag): string => {
    const side = dimension(one.dimensionId);
    return `${(side && (language === 'en' ? side.nameEn : side.name)) ?? ''} / ${(language === 'en' && one.nameEn) || one.name}`;
  };
  const andClose = async (work: () => Promise<unknown>): Promise<boolean> => {
    const isDone = await change(work);
    if (isDone) close();
    return isDone;
  };
  return (
    <span className="row">
      <Button size="small" type="text" onClick={() => void andClose(() => api.saveTag(tag.id, inputOfTag(tag, { archived: !tag.archived })))}>{t(tag.archived ? 'tagBook.restore' : 'tagBook.archive')}</Button>
      <Button size="small" type="text" disabled={targets.length === 0} onClick={() => setMerging(true)}>{t('tagBook.merge')}</Button>
      {usage && (seen === 0
        ? <Button size="small" type="text" danger onClick={() => ask(t('tagBook.remove.sure', { name: tag.name }), t('tagBook.remove'), async () => { await api.removeFromBook('tags', tag.id); close(); })}>{t('tagBook.remove')}</Button>
        : <span className="small faint num">{t('tagBook.seen', { count: seen })}</span>)}
      {isMerging && (
        <MergeDialog title={t('tagBook.merge.tag', { name: tag.name })} hint={t('tagBook.merge.tag.hint')} close={() => setMerging(false)}
          options={targets.map((one) => ({ value: one.id, label: nameOf(one) }))} merge={(into) => andClose(() => api.mergeInBook('tags', tag.id, into))} />
      )}
    </span>
  );
}
