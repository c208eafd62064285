import type { Translate } from '../i18n/words';
import type { Kappa } from '../wire/contracts.g';

/** Cohen's kappa with two digits; where it is not defined, that. */
export const kappaWords = (kappa: Kappa, t: Translate): string => (kappa.value == null ? t('review.agreement.none') : `κ ${kappa.value.toFixed(2)}`);
