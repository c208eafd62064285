import type { Jump } from '../live/jump';
import { toContact, toConversation } from '../ui/router';
import type { SearchView } from '../wire/contracts.g';

export const kinds = ['commands', 'conversations', 'contacts', 'messages', 'articles'] as const;
export type Kind = (typeof kinds)[number];

/** One thing to go to. */
export interface Hit {
  readonly key: string;
  readonly kind: Kind;
  readonly title: string;
  readonly text?: string | null;
  readonly at?: string;
  readonly channel?: string | undefined;
  readonly href: string;
  readonly jump?: Jump;
}

export interface Group {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
}

const mostOf: Readonly<Record<Kind, number>> = { commands: 6, conversations: 6, contacts: 6, messages: 30, articles: 6 };

/** What was found, by kind; kinds with nothing are left out. */
export function groupsOf(commands: readonly Hit[], found: SearchView | undefined): readonly Group[] {
  const all: Readonly<Record<Kind, readonly Hit[]>> = {
    commands,
    conversations: (found?.conversations ?? []).map((c) => ({
      key: `c-${c.id}`, kind: 'conversations', title: c.contactName, text: c.lastMessage?.text ?? null, at: c.lastMessage?.at ?? c.updatedAt, channel: c.channel, href: toConversation(c.id),
    })),
    contacts: (found?.contacts ?? []).map((p) => ({ key: `p-${p.id}`, kind: 'contacts', title: p.name, at: p.lastSeenAt, channel: p.channels[0], href: toContact(p.id) })),
    messages: (found?.messages ?? []).map(({ message: m, contactName }) => ({
      key: `m-${m.id}`, kind: 'messages', title: contactName, text: m.text ?? m.media?.fileName ?? '', at: m.at, href: toConversation(m.conversationId), jump: { conversationId: m.conversationId, seq: m.seq },
    })),
    articles: (found?.articles ?? []).map((a) => ({ key: `a-${a.id}`, kind: 'articles', title: a.question, text: a.text ?? null, href: `/knowledge?article=${encodeURIComponent(a.id)}` })),
  };
  return kinds.map((kind) => ({ kind, hits: all[kind].slice(0, mostOf[kind]) })).filter(({ hits }) => hits.length > 0);
}
