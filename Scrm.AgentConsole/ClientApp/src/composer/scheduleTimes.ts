export type ScheduleChoice = 'hour' | 'threeHours' | 'morning';

export const scheduleChoices: readonly ScheduleChoice[] = ['hour', 'threeHours', 'morning'];

/** The time of a choice in the writer's own day; mornings begin at nine. */
export function scheduleTime(choice: ScheduleChoice, now: Date): Date {
  const time = new Date(now);
  if (choice === 'hour') time.setHours(time.getHours() + 1);
  else if (choice === 'threeHours') time.setHours(time.getHours() + 3);
  else {
    time.setDate(time.getDate() + 1);
    time.setHours(9, 0, 0, 0);
  }
  return time;
}

/** A time as a field of the browser takes it. */
export function toField(time: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;
}
