import { shortSpan } from '../../i18n/when';
import type { Translate } from '../../i18n/words';

/** A least wait as people say it. */
export const waitWords = (minutes: number, t: Translate): string => t('inbox.filter.waits', { time: shortSpan(minutes * 60_000) });
