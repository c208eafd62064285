import {
  CompassOutlined, CustomerServiceOutlined, EllipsisOutlined, EnvironmentOutlined, LinkOutlined, MenuOutlined, MessageOutlined, CheckCircleOutlined, QrcodeOutlined,
  ShoppingOutlined, UserAddOutlined, UserDeleteOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { TouchpointView } from '../wire/contracts.g';

/** What a reader may narrow the timeline to. */
export const groups = ['all', 'talk', 'taps', 'follows', 'orders'] as const;
export type Group = (typeof groups)[number];

const kinds: Readonly<Record<string, { readonly group: Group; readonly icon: ComponentType }>> = {
  subscribe: { group: 'follows', icon: UserAddOutlined },
  unsubscribe: { group: 'follows', icon: UserDeleteOutlined },
  scan: { group: 'follows', icon: QrcodeOutlined },
  menuClick: { group: 'taps', icon: MenuOutlined },
  linkClick: { group: 'taps', icon: LinkOutlined },
  location: { group: 'taps', icon: EnvironmentOutlined },
  order: { group: 'orders', icon: ShoppingOutlined },
  conversationOpened: { group: 'talk', icon: MessageOutlined },
  handoff: { group: 'talk', icon: CustomerServiceOutlined },
  conversationResolved: { group: 'talk', icon: CheckCircleOutlined },
  other: { group: 'taps', icon: EllipsisOutlined },
};

/** Icon of a kind; a new one has a plain mark. */
export const iconOf = (kind: string): ComponentType => kinds[kind]?.icon ?? CompassOutlined;

export const groupOf = (kind: string): Group => kinds[kind]?.group ?? 'all';

/** The entries of a group, in their order. */
export const within = (items: readonly TouchpointView[], group: Group): readonly TouchpointView[] => (group === 'all' ? items : items.filter((item) => groupOf(item.kind) === group));

/** Groups that have entries; a choice of one is none. */
export function groupsIn(items: readonly TouchpointView[]): readonly Group[] {
  const there = groups.filter((group) => group !== 'all' && items.some((item) => groupOf(item.kind) === group));
  return there.length > 1 ? ['all', ...there] : [];
}

/** Networks that something happened on, in the order of their names. */
export const channelsIn = (items: readonly { readonly channel: string }[]): readonly string[] => [...new Set(items.map((item) => item.channel))].sort();

/** What happened on one network; null: on all. */
export const through = <T extends { readonly channel: string }>(items: readonly T[], channel: string | null): readonly T[] => (channel === null ? items : items.filter((item) => item.channel === channel));
