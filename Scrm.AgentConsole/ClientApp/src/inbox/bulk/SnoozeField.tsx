import { Radio } from 'antd';
import { useState } from 'react';
import { snoozes } from '../../conversation/snooze';
import { useT } from '../../i18n/useT';
import { fullTime } from '../../i18n/when';

interface Props {
  readonly until: string | null;
  readonly choose: (until: string) => void;
}

/** Until when to put many aside. */
export function SnoozeField({ until, choose }: Props) {
  const { t, language } = useT();
  // Counted from when the dialog opened: a choice stays the same one while the clock goes on.
  const [offered] = useState(() => snoozes(new Date()));
  const options = offered.map(({ choice, until: time }) => ({ value: time.toISOString(), label: `${t(`snooze.${choice}`)} · ${fullTime(time.getTime(), language)}` }));
  return <Radio.Group className="reasons" value={until} onChange={(e) => choose(e.target.value as string)} options={options} />;
}
