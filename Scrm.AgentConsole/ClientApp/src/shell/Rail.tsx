import { AuditOutlined, BookOutlined, BranchesOutlined, DashboardOutlined, LineChartOutlined, MessageOutlined, PieChartOutlined, SettingOutlined, TeamOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { useLive } from '../live/useLive';
import { Link } from '../ui/Link';
import { Mark } from '../ui/Mark';
import { placesFor } from '../ui/places';
import type { Route } from '../ui/router';
import { MentionBell } from '../mentions/MentionBell';
import { UserMenu } from './UserMenu';

const icons: Readonly<Record<Route['page'], ComponentType>> = {
  conversations: MessageOutlined, wall: DashboardOutlined, contacts: TeamOutlined, segments: PieChartOutlined, knowledge: BookOutlined,
  review: AuditOutlined, improve: LineChartOutlined, rules: BranchesOutlined, settings: SettingOutlined,
};

/** Where one can go; the number is what waits for the reader. */
export function Rail({ page }: { readonly page: Route['page'] }) {
  const { t } = useT();
  const me = useMe();
  const unread = useLive((state) =>
    [...state.conversations.values()].filter((c) => c.owner.agentId === me.agentId && c.status === 'open' && c.unread > 0).length);
  return (
    <nav className="rail" aria-label={t('shell.navigation')}>
      <Link href="/" className="rail-mark" aria-label="Scrm"><Mark size={34} /></Link>
      {placesFor(me).map(({ page: place, href, text, key }) => {
        const Icon = icons[place];
        return (
          <Link key={place} href={href} className="rail-item" aria-current={page === place ? 'page' : undefined} aria-keyshortcuts={`G ${key}`} title={`${t(text)} · G ${key}`}>
            <span className="rail-icon">
              <Icon />
              {place === 'conversations' && unread > 0 && <span className="rail-dot num">{unread}</span>}
            </span>
            <span>{t(text)}</span>
          </Link>
        );
      })}
      <span className="grow" />
      <MentionBell />
      <UserMenu />
    </nav>
  );
}
