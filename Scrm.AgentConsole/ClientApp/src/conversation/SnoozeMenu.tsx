import { Dropdown } from 'antd';
import { useState, type ReactElement } from 'react';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { fullTime } from '../i18n/when';
import { snoozes, snoozeUntil, type SnoozeChoice } from './snooze';

/** Until when to put it aside. */
export function SnoozeMenu({ pick, children }: { readonly pick: (until: Date) => void; readonly children: ReactElement }) {
  const { t, language } = useT();
  const [isOpen, setOpen] = useState(false);
  useKeys('keys.conversation', [{ keys: ['S'], text: 'keys.snooze', run: () => setOpen(true) }]);
  const items = (): { key: string; label: ReactElement }[] => snoozes(new Date()).map(({ choice, until }) => ({
    key: choice,
    label: <span className="row"><span className="grow">{t(`snooze.${choice}`)}</span><span className="faint small num">{fullTime(until.getTime(), language)}</span></span>,
  }));
  return (
    <Dropdown trigger={['click']} autoFocus open={isOpen} onOpenChange={setOpen} menu={{ items: items(), onClick: ({ key }) => pick(snoozeUntil(key as SnoozeChoice, new Date())) }}>
      {children}
    </Dropdown>
  );
}
