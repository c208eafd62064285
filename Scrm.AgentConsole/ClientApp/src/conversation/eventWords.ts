import type { Words } from '../i18n/useT';
import type { PlatformEvent } from '../wire/contracts.g';

/** What the customer did, in a short line; with its key or scene where there is one. */
export function eventWords(event: PlatformEvent, text: string | null | undefined, words: Words): string {
  const detail = event.scene ?? (event.kind === 'menuClick' || event.kind === 'choiceTapped' ? text || event.key : event.key) ?? event.place?.label;
  if (event.kind === 'other') return text || words.t('event.other', { name: event.name });
  return (detail ? words.known(`event.${event.kind}.detail`, { detail }) : null) ?? words.t(`event.${event.kind}`);
}
