import type { TextKey } from '../i18n/words';
import type { BackfillView, TagSource } from '../wire/contracts.g';

/** What a run is doing or has done, in one line. */
export function headline(run: Pick<BackfillView, 'kind' | 'state'>): TextKey {
  if (run.state === 'paused') return 'backfill.paused';
  if (run.state === 'failed') return 'backfill.failed';
  const isDone = run.state === 'done';
  if (run.kind === 'dryRun') return isDone ? 'backfill.tried' : 'backfill.trying';
  if (run.kind === 'apply') return isDone ? 'backfill.applied' : 'backfill.applying';
  return isDone ? 'backfill.undone' : 'backfill.undoing';
}

/** How far a run is, 0–100; an undo learns on the way how much there is. */
export function percent(run: Pick<BackfillView, 'state' | 'seen' | 'total'>): number {
  if (run.state === 'done') return 100;
  return run.total > 0 ? Math.min(99, Math.floor((run.seen / run.total) * 100)) : 0;
}

/** What of history a rule reads, with how much of it was seen. */
export function seenWords(source: TagSource): TextKey {
  if (source === 'purchase') return 'backfill.seenOrders';
  return source === 'link' ? 'backfill.seenClicks' : 'backfill.seen';
}
