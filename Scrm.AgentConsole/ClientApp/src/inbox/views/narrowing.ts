import type { ViewFilter } from '../../wire/contracts.g';

/** What a view is narrowed to; empty: to nothing. */
export interface Narrowing {
  readonly channels: readonly string[];
  readonly inboxes: readonly string[];
  readonly teams: readonly string[];
  readonly tags: readonly string[];
  readonly languages: readonly string[];
  readonly priority: number | null;
  readonly wait: number | null;
}

export const noNarrowing: Narrowing = { channels: [], inboxes: [], teams: [], tags: [], languages: [], priority: null, wait: null };

export const languages = ['han', 'latin', 'kana', 'hangul'] as const;
export const waits = [5, 15, 30, 60, 240] as const;
export const priorities = [1, 5] as const;

/** How many things it is narrowed by. */
export const narrowness = (n: Narrowing): number =>
  n.channels.length + n.inboxes.length + n.teams.length + n.tags.length + n.languages.length + Number(n.priority !== null) + Number(n.wait !== null);

/** The part of a saved filter that people choose by hand. */
export const narrowingOf = (filter: ViewFilter): Narrowing => ({
  channels: filter.channels ?? [], inboxes: filter.inboxes ?? [], teams: filter.teams ?? [], tags: filter.tags ?? [], languages: filter.languages ?? [],
  priority: filter.priority ?? null, wait: filter.waitMinutes ?? null,
});

/** A filter narrowed; what is narrowed by hand replaces what the view says of the same. */
export const narrowed = (base: ViewFilter, n: Narrowing): ViewFilter => ({
  ...base,
  channels: n.channels,
  inboxes: n.inboxes,
  teams: n.teams.length > 0 ? n.teams : base.teams ?? [],
  tags: n.tags,
  languages: n.languages,
  priority: n.priority,
  waitMinutes: n.wait,
});
