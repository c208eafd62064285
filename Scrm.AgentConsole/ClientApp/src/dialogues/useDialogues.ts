import { useQuery } from '@tanstack/react-query';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { ArticleView, FormView } from '../wire/contracts.g';

const none: readonly never[] = [];

export const useForms = (): readonly FormView[] => useQuery({ queryKey: keys.forms, queryFn: api.forms }).data ?? none;
export const useArticles = (): readonly ArticleView[] => useQuery({ queryKey: keys.knowledge, queryFn: api.knowledge }).data ?? none;
