import { Dropdown } from 'antd';
import { useState, type ReactElement } from 'react';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { fullTime } from '../i18n/when';
import { snoozeUntil, type SnoozeChoice } from './snooze';

const choices: readonly SnoozeChoice[] = ['hour', 'threeHours', 'tomorrow', 'monday'];

/** Until when to put it aside. */
export function SnoozeMenu({ pick, children }: { readonly pick: (until: Date) => void; readonly children: ReactElement }) {
  const { t, language } = useT();
  const [isOpen, setOpen] = useState(false);
  useKeys('keys.conversation', [{ keys: ['S'], text: 'keys.snooze', run: () => setOpen(true) }]);
  const items = (): { key: string; label: ReactElement }[] => choices.map((choice) => ({
    key: choice,
    label: <span className="row"><span className="grow">{t(`snooze.${choice}`)}</span><span className="faint small num">{fullTime(snoozeUntil(choice, new Date()).getTime(), language)}</span></span>,
  }));
  return (
    <Dropdown trigger={['click']} autoFocus open={isOpen} onOpenChange={setOpen} menu={{ items: items(), onClick: ({ key }) => pick(snoozeUntil(key as SnoozeChoice, new Date())) }}>
      {children}
    </Dropdown>
  );
}
