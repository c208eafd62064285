import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from '../../query/keys';
import { useSettled } from '../../ui/useSettled';
import { api } from '../../wire/api';
import type { TagSource, TagTryView } from '../../wire/contracts.g';

/** What the rules, or patterns nobody has saved yet, make of a text; undefined while nothing was typed. */
export function useTry(source: TagSource, text: string, patterns: readonly string[] | null): TagTryView | undefined {
  const asked = useSettled(text.trim() ? text : '');
  const tried = useSettled(patterns?.join('\n') ?? null);
  const list = tried === null ? null : tried.split('\n').filter(Boolean);
  const { data } = useQuery({
    queryKey: keys.tagTry(source, asked, list),
    queryFn: () => api.tryTags({ text: asked, source, patterns: list }),
    enabled: asked.length > 0 && list?.length !== 0,
    placeholderData: keepPreviousData,
  });
  return asked && list?.length !== 0 ? data : undefined;
}
