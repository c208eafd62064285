import type { DayOfWeek, OpeningSpan } from '../../wire/contracts.g';

/** Days as a week is drawn here: Monday first. */
export const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const satisfies readonly DayOfWeek[];
export const minutesOfDay = 24 * 60;

/** A weekday's short name in a language. */
export function dayName(day: DayOfWeek, language: string): string {
  // 2026-03-02 is a Monday.
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, 2, 2 + days.indexOf(day as (typeof days)[number])));
}

export const clockOf = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Minutes of a typed clock, 24:00 included; null: it is none. */
export function minuteOf(clock: string): number | null {
  const found = /^(\d{1,2})[:：](\d{2})$/.exec(clock.trim());
  const minute = found ? Number(found[1]) * 60 + Number(found[2]) : NaN;
  return found && Number(found[2]) < 60 && minute <= minutesOfDay ? minute : null;
}

export const ofDay = (week: readonly OpeningSpan[], day: DayOfWeek): readonly OpeningSpan[] => week.filter((span) => span.day === day);
