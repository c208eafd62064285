/** True when the server's log may stand further than what was seen. Cursors are opaque: only plain numbers are compared. */
export function isAhead(head: string, seen: string | null): boolean {
  if (seen === null) return true;
  const number = /^\d{1,19}$/;
  return number.test(head) && number.test(seen) ? BigInt(head) > BigInt(seen) : head !== seen;
}
