import { Input } from 'antd';
import { useState } from 'react';
import { clockOf, minuteOf } from './week';

interface Props {
  readonly minute: number;
  readonly label: string;
  readonly change: (minute: number) => void;
}

/** A clock to type, 00:00 to 24:00; what is none is put back. */
export function ClockField({ minute, label, change }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const done = (): void => {
    const next = typed === null ? null : minuteOf(typed);
    if (next !== null) change(next);
    setTyped(null);
  };
  return <Input className="clock-field num" size="small" value={typed ?? clockOf(minute)} aria-label={label} onChange={(e) => setTyped(e.target.value)} onBlur={done} onPressEnter={done} />;
}
