import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { useTagBook } from '../../query/directory';
import { api } from '../../wire/api';
import type { TagRule } from '../../wire/contracts.g';
import { MergeDialog } from './MergeDialog';
import { useBookAction } from './useBookAction';

/** Merge with another rule of the tag, or remove while it never put anything. */
export function RuleMenu({ rule, close }: { readonly rule: TagRule; readonly close: () => void }) {
  const { t } = useT();
  const { book } = useTagBook();
  const { change, ask } = useBookAction();
  const usage = useQuery({ queryKey: keys.tagUsage, queryFn: api.tagUsage }).data;
  const [isMerging, setMerging] = useState(false);
  const seen = usage?.rules[rule.id] ?? 0;
  const others = (book?.rules ?? []).filter((one) => one.id !== rule.id && one.tagId === rule.tagId && one.source === rule.source);
  const merge = async (into: string): Promise<boolean> => {
    const isDone = await change(() => api.mergeInBook('rules', rule.id, into));
    if (isDone) close();
    return isDone;
  };
  return (
    <span className="row">
      {others.length > 0 && <Button size="small" type="text" onClick={() => setMerging(true)}>{t('tagBook.merge')}</Button>}
      {usage && (seen === 0
        ? <Button size="small" type="text" danger onClick={() => ask(t('tagBook.rule.remove.sure'), t('tagBook.remove'), async () => { await api.removeFromBook('rules', rule.id); close(); })}>{t('tagBook.remove')}</Button>
        : <span className="small faint num">{t('tagBook.seen', { count: seen })}</span>)}
      <span className="small faint num">v{rule.version}</span>
      {isMerging && (
        <MergeDialog title={t('tagBook.merge.rule')} hint={t('tagBook.merge.rule.hint')} close={() => setMerging(false)}
          options={others.map((one) => ({ value: one.id, label: one.patterns.join(' · ') }))} merge={merge} />
      )}
    </span>
  );
}
