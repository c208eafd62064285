import { Radio } from 'antd';
import { useState } from 'react';
import { snoozeUntil, type SnoozeChoice } from '../../conversation/snooze';
import { useT } from '../../i18n/useT';
import { fullTime } from '../../i18n/when';

const choices: readonly SnoozeChoice[] = ['hour', 'threeHours', 'tomorrow', 'monday'];

interface Props {
  readonly until: string | null;
  readonly choose: (until: string) => void;
}

/** Until when to put many aside. */
export function SnoozeField({ until, choose }: Props) {
  const { t, language } = useT();
  // Counted from when the dialog opened: a choice stays the same one while the clock goes on.
  const [openedAt] = useState(() => new Date());
  const options = choices.map((choice) => {
    const time = snoozeUntil(choice, openedAt);
    return { value: time.toISOString(), label: `${t(`snooze.${choice}`)} · ${fullTime(time.getTime(), language)}` };
  });
  return <Radio.Group className="reasons" value={until} onChange={(e) => choose(e.target.value as string)} options={options} />;
}
