import type { Language } from './language';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A stretch of time in few signs, the same in both languages: 40s, 14m, 3h10m, 2d. */
export function shortSpan(milliseconds: number): string {
  const ms = Math.max(0, milliseconds);
  if (ms < minute) return `${Math.floor(ms / 1000)}s`;
  if (ms < hour) return `${Math.floor(ms / minute)}m`;
  if (ms < 2 * day) {
    const minutes = Math.floor((ms % hour) / minute);
    return `${Math.floor(ms / hour)}h${minutes > 0 ? `${minutes}m` : ''}`;
  }
  return `${Math.floor(ms / day)}d`;
}

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** Whole days between the local days of two times; 0: the same day. */
export const daysApart = (a: number, b: number): number => Math.round((startOfDay(b) - startOfDay(a)) / day);

export const clockTime = (time: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(time);

/** The day as a separator names it. */
export function dayName(time: number, now: number, language: Language): string {
  const apart = daysApart(time, now);
  if (apart === 0 || apart === 1) return relative(-apart, language);
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, isThisYear
    ? { month: 'long', day: 'numeric', weekday: 'short' }
    : { year: 'numeric', month: 'long', day: 'numeric' }).format(time);
}

/** Time as a list shows it: the clock today, then the day. */
export function listTime(time: number, now: number, language: Language): string {
  const apart = daysApart(time, now);
  if (apart === 0) return clockTime(time, language);
  if (apart === 1) return relative(-1, language);
  return new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric' }).format(time);
}

/** Day and clock in few signs; the day is left out today. */
export function shortTime(time: number, now: number, language: Language): string {
  const clock = clockTime(time, language);
  return daysApart(time, now) === 0 ? clock : `${listTime(time, now, language)} ${clock}`;
}

export const fullTime = (time: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(time);

function relative(days: number, language: Language): string {
  const text = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
