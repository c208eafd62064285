import { useQuery } from '@tanstack/react-query';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { BotAnswer } from '../wire/contracts.g';

/** Says that a language model wrote an answer, and from which articles. */
export function WrittenMark({ answer }: { readonly answer: BotAnswer }) {
  const { t } = useT();
  const { data: articles } = useQuery({ queryKey: keys.knowledge, queryFn: api.knowledge, staleTime: 5 * 60_000 });
  const names = answer.articleIds.map((id) => articles?.find((one) => one.id === id)?.question ?? id);
  return <p className="small faint" title={answer.writtenBy ?? undefined} data-testid="written-mark">{t('answer.written', { articles: names.join(t('list.comma')) })}</p>;
}
