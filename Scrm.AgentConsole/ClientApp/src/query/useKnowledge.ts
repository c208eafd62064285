import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { keys } from './keys';
import { api } from '../wire/api';
import type { ArticleUsageView, ArticleView } from '../wire/contracts.g';

const none: ReadonlyMap<string, ArticleUsageView> = new Map();

/** All articles, and what the last days did with them. */
export function useKnowledge(): { readonly articles: readonly ArticleView[] | undefined; readonly uses: ReadonlyMap<string, ArticleUsageView> } {
  const { data: articles } = useQuery({ queryKey: keys.knowledge, queryFn: api.knowledge });
  const { data: usage } = useQuery({ queryKey: keys.usage, queryFn: api.knowledgeUsage, staleTime: 60_000 });
  const uses = useMemo(() => (usage ? new Map(usage.items.map((one) => [one.articleId, one])) : none), [usage]);
  return { articles, uses };
}

/** After a save: the list and everything about the articles is read again. */
export function useKnowledgeChanged(): () => Promise<void> {
  const cache = useQueryClient();
  return useCallback(() => cache.invalidateQueries({ queryKey: keys.knowledge }), [cache]);
}
