import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import { ruleWords } from './sentences';
import { useRuleNames } from './useRuleNames';

/** What would change by going from one version to another. */
export function RuleDiff({ from, to }: { readonly from: number; readonly to: number }) {
  const words = useT();
  const { t } = words;
  const { name } = useRuleNames();
  const { data } = useQuery({ queryKey: keys.ruleDiff(from, to), queryFn: () => api.ruleDiff(from, to) });
  if (!data) return null;
  if (data.items.length === 0) return <p className="small">{t('rules.diff.none')}</p>;
  return (
    <ul className="rule-traces">
      {data.items.map(({ kind, before, after }) => (
        <li key={(after ?? before)?.id}>
          <Tag>{t(`rules.change.${kind}`)}</Tag><strong>{(after ?? before)?.name}</strong>
          {before && kind !== 'moved' && <div className="small rule-before">{ruleWords(before, words, name)}</div>}
          {after && kind !== 'moved' && <div className="small">{ruleWords(after, words, name)}</div>}
        </li>
      ))}
    </ul>
  );
}
