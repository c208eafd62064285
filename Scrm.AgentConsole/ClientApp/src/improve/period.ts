import { useToday } from '../live/useToday';
import type { BotQuery } from '../wire/api';

export const periods = [7, 30, 90] as const;

/** So many days that end with the company's today. */
export function usePeriod(days: number, inbox: string | null): BotQuery {
  const [from, to] = [useToday(days - 1), useToday()];
  return { inbox, from, to };
}
