import type { ConditionKind, ConditionView } from '../../wire/contracts.g';

/** Kinds that can be added, in the order the menu shows them. */
export const kinds = ['tag', 'dimension', 'persona', 'activity', 'seen', 'channel', 'inbox', 'following', 'source', 'code', 'attribute'] as const satisfies readonly ConditionKind[];
export type LeafKind = (typeof kinds)[number];

const blanks: Readonly<Record<LeafKind, ConditionView>> = {
  tag: { kind: 'tag' },
  dimension: { kind: 'dimension', min: 0.5 },
  persona: { kind: 'persona', subject: 'value', min: 60 },
  activity: { kind: 'activity', subject: 'message', min: 1, days: 30 },
  seen: { kind: 'seen', subject: 'last', days: 30 },
  channel: { kind: 'channel' },
  inbox: { kind: 'inbox' },
  following: { kind: 'following', values: ['yes'] },
  source: { kind: 'source' },
  code: { kind: 'code' },
  attribute: { kind: 'attribute', comparison: 'is' },
};

/** A new condition: filled in as far as there is a usual answer. */
export const blank = (kind: LeafKind): ConditionView => blanks[kind];

export const numberFields = ['value', 'revenue', 'participation', 'influence', 'preferredHour'] as const;
export const wordFields = ['role', 'stage', 'preferredChannel'] as const;
export const roles = ['consumer', 'kol', 'employee'] as const;
export const stages = ['new', 'active', 'loyal', 'atRisk', 'dormant', 'lost'] as const;
export const activities = ['message', 'menuClick', 'linkClick', 'scan', 'subscribe', 'unsubscribe', 'location', 'conversationOpened', 'handoff', 'conversationResolved'] as const;
export const comparisons = ['is', 'contains', 'over', 'under', 'exists'] as const;

export const isWordField = (subject: string | null | undefined): boolean => wordFields.some((field) => field === subject);
