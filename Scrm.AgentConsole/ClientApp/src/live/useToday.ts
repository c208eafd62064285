import { companyDay } from './companyDay';
import { useMe } from './liveContext';
import { useNow } from './useNow';

/** The company's day, so many days before today. */
export function useToday(daysBefore = 0): string {
  return companyDay(useMe().timeZone, useNow(60_000), daysBefore);
}
