import { dateFormat } from './formats';
import type { Language } from './language';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const dayOfYear = { month: 'long', day: 'numeric', weekday: 'short' } as const;
const dayOfAnyYear = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const shortDay = { month: 'numeric', day: 'numeric' } as const;
const dayAndClock = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } as const;

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

export const clockTime = (time: number, language: Language): string => dateFormat(clock, language).format(time);

/** The day as a separator names it. */
export function dayName(time: number, now: number, language: Language): string {
  const apart = daysApart(time, now);
  if (apart === 0 || apart === 1) return relative(-apart, language);
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return dateFormat(isThisYear ? dayOfYear : dayOfAnyYear, language).format(time);
}

/** Time as a list shows it: the clock today, then the day. */
export function listTime(time: number, now: number, language: Language): string {
  const apart = daysApart(time, now);
  if (apart === 0) return clockTime(time, language);
  if (apart === 1) return relative(-1, language);
  return dateFormat(shortDay, language).format(time);
}

/** Day and clock in few signs; the day is left out today. */
export function shortTime(time: number, now: number, language: Language): string {
  const at = clockTime(time, language);
  return daysApart(time, now) === 0 ? at : `${listTime(time, now, language)} ${at}`;
}

export const fullTime = (time: number, language: Language): string => dateFormat(dayAndClock, language).format(time);

function relative(days: number, language: Language): string {
  const text = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
