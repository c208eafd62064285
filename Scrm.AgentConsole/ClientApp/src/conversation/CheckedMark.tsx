import { useT } from '../i18n/useT';
import type { AnswerCheck } from '../wire/contracts.g';

/** What the company's system said to an answer in a form. */
export function CheckedMark({ check }: { readonly check: AnswerCheck }) {
  const { t, known } = useT();
  const [word, ...rest] = check.word.split(':');
  const why = rest.join(':');
  const words = (word && known(`dialogues.checked.${word}`, { why: known(`dialogues.hookError.${why}`) ?? why })) ?? check.word;
  return <p className="small faint" data-testid="checked-mark">{t('dialogues.checked', { field: check.field, word: words })}</p>;
}
