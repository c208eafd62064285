const start = Date.now();

/** Minutes before the page was loaded, as the wire writes times. */
export const ago = (minutes: number): string => new Date(start - minutes * 60_000).toISOString();

export const ahead = (minutes: number): string => ago(-minutes);
