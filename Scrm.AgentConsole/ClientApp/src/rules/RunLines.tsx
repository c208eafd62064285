import { useQuery } from '@tanstack/react-query';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import { api } from '../wire/api';
import type { RuleWish } from '../wire/contracts.g';
import { actionWords } from './sentences';
import { useRuleNames } from './useRuleNames';

/** Samples of a dry run: what the rules do now, and what the draft would. */
export function RunLines({ id, changed }: { readonly id: string; readonly changed: number }) {
  const words = useT();
  const { t } = words;
  const { name } = useRuleNames();
  const { data } = useQuery({ queryKey: keys.ruleRunLines(id, changed), queryFn: () => api.ruleRunLines(id) });
  if (!data || data.items.length === 0) return null;
  const does = (wish: RuleWish): string => (wish.does.length === 0 ? t('rules.nothing') : `${wish.rules.join(' / ')}: ${wish.does.map((action) => actionWords(action, words, name)).join(' · ')}`);
  return (
    <ul className="rule-traces">
      {data.items.map((line) => (
        <li key={line.messageId}>
          <Link href={toConversation(line.conversationId)}>{line.text || '…'}</Link>
          <div className="small faint">{t('rules.runs.before')}: {does(line.before)}</div>
          <div className="small">{t('rules.runs.after')}: {does(line.after)}</div>
        </li>
      ))}
    </ul>
  );
}
