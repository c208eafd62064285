import type { Translate } from '../i18n/words';
import type { FilledField } from '../wire/contracts.g';

/** An answer as people read it. */
export const shownValue = (field: FilledField | undefined, t: Translate): string =>
  !field?.value ? '—' : field.kind === 'picture' ? t('dialogues.picture') : field.value;
