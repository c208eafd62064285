import type { AnswerSettingsInput, AnswerSettingsView } from '../../wire/contracts.g';

export type BotDraft = AnswerSettingsView;
export type SetBot = (change: Partial<BotDraft>) => void;
export type Spoken = 'welcome' | 'greeting' | 'notUnderstood' | 'notReadable' | 'handingOver' | 'offerHeading' | 'thanked' | 'notHelpful';

export const spoken: readonly Spoken[] = ['welcome', 'greeting', 'notUnderstood', 'notReadable', 'handingOver', 'offerHeading', 'thanked', 'notHelpful'];

export const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line.length > 0);

/** What is sent: everything shown; no value score is told as one below zero. */
export function inputOf({ isOwn, handoff, welcome, ...rest }: BotDraft): AnswerSettingsInput {
  return { ...rest, welcome: welcome ?? '', handoff: { ...handoff, vipValueFrom: handoff.vipValueFrom ?? -1 } };
}
