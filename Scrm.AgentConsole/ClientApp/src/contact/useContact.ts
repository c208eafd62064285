import { useQuery } from '@tanstack/react-query';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { ContactView } from '../wire/contracts.g';

export function useContact(id: string | null): ContactView | undefined {
  return useQuery({ queryKey: keys.contact(id ?? ''), queryFn: () => api.contact(id!), enabled: id !== null }).data;
}
