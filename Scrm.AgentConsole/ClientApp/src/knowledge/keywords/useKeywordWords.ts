import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n/useT';
import { useTeams } from '../../query/directory';
import { keys } from '../../query/keys';
import { api } from '../../wire/api';
import type { AnswerRuleView, ArticleAnswer } from '../../wire/contracts.g';

/** What a keyword answer does, as a sentence. */
export function useKeywordWords(): (rule: AnswerRuleView) => string {
  const { t } = useT();
  const teams = useTeams();
  const { data: forms } = useQuery({ queryKey: keys.forms, queryFn: api.forms });
  const shown = (answer: ArticleAnswer): string => {
    switch (answer.type) {
      case 'image': return `[${t('knowledge.kind.image')}]`;
      case 'link': return answer.link?.title ?? '';
      default: return answer.text ?? '';
    }
  };
  return (rule) => {
    const parts = [
      rule.answer ? shown(rule.answer) : '',
      rule.formId ? t('keywords.begins', { form: forms?.find((one) => one.form.id === rule.formId)?.form.name ?? rule.formId }) : '',
      rule.handoff ? t(rule.teamId ? 'keywords.hands.team' : 'keywords.hands', { team: teams.find((one) => one.id === rule.teamId)?.name ?? rule.teamId ?? '' }) : '',
    ];
    return parts.filter(Boolean).join('\n');
  };
}
