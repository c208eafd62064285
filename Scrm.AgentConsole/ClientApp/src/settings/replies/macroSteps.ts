import type { MacroStep, MacroStepKind } from '../../wire/contracts.g';

export const stepKinds: readonly MacroStepKind[] = ['claim', 'reply', 'note', 'tag', 'priority', 'transfer', 'snooze', 'resolve'];
export const priorities = [0, 1, 5] as const;
export const snoozes = [60, 180, 1440] as const;
export const resolutions = ['solved', 'noReply', 'duplicate', 'spam', 'other'] as const;

const mostSteps = 10;
const last: ReadonlySet<MacroStepKind> = new Set(['transfer', 'snooze', 'resolve']);

/** A step before anything is chosen; what has a usual value has it. */
export function emptyStep(kind: MacroStepKind): MacroStep {
  switch (kind) {
    case 'priority': return { kind, priority: 1 };
    case 'snooze': return { kind, minutes: 60 };
    case 'resolve': return { kind, text: 'solved' };
    default: return { kind };
  }
}

/** Nothing stands behind a step that gives the conversation away. */
export const mayFollow = (steps: readonly MacroStep[]): boolean => steps.length < mostSteps && !steps.some((step) => last.has(step.kind));

export function isComplete(step: MacroStep): boolean {
  switch (step.kind) {
    case 'reply':
    case 'note':
      return Boolean(step.text?.trim());
    case 'tag':
      return Boolean(step.tagId);
    case 'priority':
      return step.priority != null;
    case 'transfer':
      return Boolean(step.agentId) !== Boolean(step.teamId);
    case 'snooze':
      return (step.minutes ?? 0) > 0;
    case 'resolve':
      return Boolean(step.text);
    default:
      return true;
  }
}
