import type { AlertSettings } from '../wire/contracts.g';

export const minuteOf = (time: Date): number => time.getHours() * 60 + time.getMinutes();

/** True in the quiet hours; they may go over midnight. */
export function isQuiet(settings: Pick<AlertSettings, 'quietFrom' | 'quietTo'>, minute: number): boolean {
  const { quietFrom: from, quietTo: to } = settings;
  if (from === null || from === undefined || to === null || to === undefined) return false;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

export const clockOf = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Minutes of a clock as a field gives it; null when it is none. */
export function minutesIn(clock: string): number | null {
  const found = /^(\d{2}):(\d{2})$/.exec(clock);
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}
