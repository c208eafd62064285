import { AuditOutlined, BookOutlined, BranchesOutlined, DashboardOutlined, LineChartOutlined, MessageOutlined, PieChartOutlined, SettingOutlined, TeamOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';
import { useT } from '../i18n/useT';
import type { TextKey } from '../i18n/words';
import { useMe } from '../live/liveContext';
import { useLive } from '../live/useLive';
import { Link } from '../ui/Link';
import { Mark } from '../ui/Mark';
import type { Route } from '../ui/router';
import { UserMenu } from './UserMenu';

const places: readonly { readonly page: Route['page']; readonly href: string; readonly text: TextKey; readonly icon: ComponentType; readonly isForSupervisors?: true }[] = [
  { page: 'conversations', href: '/', text: 'shell.conversations', icon: MessageOutlined },
  { page: 'wall', href: '/wall', text: 'shell.wall', icon: DashboardOutlined, isForSupervisors: true },
  { page: 'contacts', href: '/contacts', text: 'shell.contacts', icon: TeamOutlined },
  { page: 'segments', href: '/segments', text: 'shell.segments', icon: PieChartOutlined },
  { page: 'knowledge', href: '/knowledge', text: 'shell.knowledge', icon: BookOutlined },
  { page: 'review', href: '/review', text: 'shell.review', icon: AuditOutlined, isForSupervisors: true },
  { page: 'improve', href: '/improve/figures', text: 'shell.improve', icon: LineChartOutlined, isForSupervisors: true },
  { page: 'rules', href: '/rules/book', text: 'shell.rules', icon: BranchesOutlined, isForSupervisors: true },
  { page: 'settings', href: '/settings/inboxes', text: 'shell.settings', icon: SettingOutlined },
];

/** Where one can go; the number is what waits for the reader. */
export function Rail({ page }: { readonly page: Route['page'] }) {
  const { t } = useT();
  const me = useMe();
  const unread = useLive((state) =>
    [...state.conversations.values()].filter((c) => c.owner.agentId === me.agentId && c.status === 'open' && c.unread > 0).length);
  return (
    <nav className="rail" aria-label={t('shell.navigation')}>
      <Link href="/" className="rail-mark" aria-label="Scrm"><Mark size={34} /></Link>
      {places.filter((place) => !place.isForSupervisors || me.role !== 'agent').map(({ page: place, href, text, icon: Icon }) => (
        <Link key={place} href={href} className="rail-item" aria-current={page === place ? 'page' : undefined}>
          <span className="rail-icon">
            <Icon />
            {place === 'conversations' && unread > 0 && <span className="rail-dot num">{unread}</span>}
          </span>
          <span>{t(text)}</span>
        </Link>
      ))}
      <span className="grow" />
      <UserMenu />
    </nav>
  );
}
