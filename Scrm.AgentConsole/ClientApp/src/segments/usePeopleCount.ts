import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { ConditionView } from '../wire/contracts.g';

/** How many meet the conditions; the last answer stays until the next is there. */
export const usePeopleCount = (condition: ConditionView) => useQuery({
  queryKey: keys.peopleCount(condition),
  queryFn: () => api.countPeople({ condition }),
  placeholderData: keepPreviousData,
  staleTime: 10_000,
});
