export type SnoozeChoice = 'hour' | 'threeHours' | 'tomorrow' | 'monday';

const choices: readonly SnoozeChoice[] = ['hour', 'threeHours', 'tomorrow', 'monday'];

/** What is offered: each time once, so on Sundays no "Monday" beside "tomorrow". */
export function snoozes(now: Date): readonly { readonly choice: SnoozeChoice; readonly until: Date }[] {
  const seen = new Set<number>();
  return choices.map((choice) => ({ choice, until: snoozeUntil(choice, now) })).filter(({ until }) => !seen.has(until.getTime()) && seen.add(until.getTime()));
}

/** The time of a choice, in the reader's own day: mornings begin at nine. */
export function snoozeUntil(choice: SnoozeChoice, now: Date): Date {
  const time = new Date(now);
  switch (choice) {
    case 'hour':
      time.setHours(time.getHours() + 1);
      return time;
    case 'threeHours':
      time.setHours(time.getHours() + 3);
      return time;
    case 'tomorrow':
      time.setDate(time.getDate() + 1);
      break;
    case 'monday':
      time.setDate(time.getDate() + ((8 - time.getDay()) % 7 || 7));
      break;
  }
  time.setHours(9, 0, 0, 0);
  return time;
}
