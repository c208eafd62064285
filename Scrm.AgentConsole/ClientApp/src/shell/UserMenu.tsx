import { Popover } from 'antd';
import { useState } from 'react';
import { Avatar } from '../ui/Avatar';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { useLive } from '../live/useLive';
import { UserCard } from './UserCard';

/** Who is signed in and how they are, at the foot of the rail. */
export function UserMenu() {
  const { t } = useT();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const status = useLive((state) => (state.line.phase === 'online' ? state.presence.get(me.agentId)?.status ?? 'online' : 'offline'));
  return (
    <Popover trigger="click" placement="rightBottom" open={isOpen} onOpenChange={setOpen} content={<UserCard close={() => setOpen(false)} />}>
      <button type="button" className="plain rail-user" data-testid="user-menu" aria-label={t('shell.account', { name: me.displayName })}>
        <Avatar name={me.displayName} size={36} />
        <span className={`presence presence-${status}`} title={t(`presence.${status}`)} />
      </button>
    </Popover>
  );
}
