import { useEffect, useState } from 'react';

/** A value once it rests: what is typed is asked for when the typing pauses, not at every sign. */
export function useSettled<T>(value: T, after = 220): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return settled;
}
