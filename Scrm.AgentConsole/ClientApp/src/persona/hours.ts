/** How strongly an hour is coloured, 0–1: against the busiest one. */
export function heatOf(hours: readonly number[]): readonly number[] {
  const most = Math.max(0, ...hours);
  return hours.map((n) => (most === 0 ? 0 : n / most));
}

/** `20` is told as `20:00–21:00`. */
export const hourWords = (hour: number): string => `${String(hour).padStart(2, '0')}:00–${String((hour + 1) % 24).padStart(2, '0')}:00`;
