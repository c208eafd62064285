const day = 86_400_000;
const asDay = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/** The day of a time on the company's calendar, as addresses write it (2026-03-01); so many days before it. A zone the browser does not know counts as its own. */
export function companyDay(timeZone: string, time: number, daysBefore = 0): string {
  const part = new Map(formatOf(timeZone).formatToParts(time).map((one) => [one.type, Number(one.value)]));
  return new Date(Date.UTC(part.get('year')!, part.get('month')! - 1, part.get('day')!) - daysBefore * day).toISOString().slice(0, 10);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { ...asDay, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', asDay);
  }
}
