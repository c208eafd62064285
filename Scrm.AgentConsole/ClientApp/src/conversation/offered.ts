import type { ConversationView, SessionView } from '../wire/contracts.g';

export type Action = 'claim' | 'takeOver' | 'resolve' | 'snooze' | 'transfer' | 'reopen';

/** Actions worth offering; the server decides again on each. */
export function offered(c: ConversationView, me: SessionView): ReadonlySet<Action> {
  const isMine = c.owner.kind === 'agent' && c.owner.agentId === me.agentId;
  const isSenior = me.role !== 'agent';
  if (c.status === 'resolved') return new Set(['reopen']);
  const actions: Action[] = [];
  if (c.status === 'snoozed') actions.push('reopen');
  if (c.owner.kind === 'queue') actions.push('claim');
  if (c.owner.kind === 'bot' || (c.owner.kind === 'agent' && !isMine && isSenior)) actions.push('takeOver');
  if (isMine || (isSenior && c.owner.kind !== 'bot')) actions.push('transfer', 'resolve');
  if (isMine && c.status === 'open') actions.push('snooze');
  return new Set(actions);
}
