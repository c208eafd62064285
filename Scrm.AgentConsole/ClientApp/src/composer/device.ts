const key = 'scrm.device';

/** A name for this browser that tells two of a person's apart: its kind and a few letters. */
export function deviceName(): string {
  try {
    const known = localStorage.getItem(key);
    if (known) return known;
    const kind = /Edg|Firefox|Chrome|Safari/.exec(navigator.userAgent)?.[0] ?? 'Browser';
    const made = `${kind} ${crypto.randomUUID().slice(0, 4)}`;
    localStorage.setItem(key, made);
    return made;
  } catch {
    return 'Browser';
  }
}
