import { useQuery } from '@tanstack/react-query';
import { keys } from '../../query/keys';
import { api } from '../../wire/api';

/** Where platforms are to call this installation, without a trailing slash. */
export function usePublicBase(): string {
  const { data } = useQuery({ queryKey: keys.publicAddress, queryFn: api.publicAddress, staleTime: Infinity });
  return data?.baseUrl ?? location.origin;
}
