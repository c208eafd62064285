import type { BotQuery } from '../wire/api';

export const periods = [7, 30, 90] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** A local day as addresses write it; so many days ago. */
export function dayBefore(days: number, now = new Date()): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** So many days that end with today. */
export const periodOf = (days: number, inbox: string | null): BotQuery => ({ inbox, from: dayBefore(days - 1), to: dayBefore(0) });
