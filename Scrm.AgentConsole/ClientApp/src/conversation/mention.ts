import type { AgentView } from '../wire/contracts.g';

/** The name being typed after an @ at the end of the text before the caret, or null. */
export function mentionAt(textBeforeCaret: string): string | null {
  return /(?:^|\s)@([^\s@]{0,20})$/.exec(textBeforeCaret)?.[1] ?? null;
}

/** Colleagues whose name begins with, or holds, what is typed. */
export function mentionable(agents: readonly AgentView[], typed: string): readonly AgentView[] {
  const wanted = typed.toLowerCase();
  return agents.filter((agent) => agent.enabled && agent.displayName.toLowerCase().includes(wanted)).slice(0, 6);
}

/** The text with the name completed. */
export const withMention = (textBeforeCaret: string, name: string): string => textBeforeCaret.replace(/@[^\s@]{0,20}$/, `@${name} `);

/** Ids of the colleagues a note names. */
export function mentionsIn(text: string, agents: readonly AgentView[]): readonly string[] {
  return agents.filter((agent) => text.includes(`@${agent.displayName}`)).map((agent) => agent.id);
}
