import { Button, Segmented } from 'antd';
import { useT } from '../i18n/useT';
import type { RuleGroup } from '../wire/contracts.g';
import { TestRow } from './TestRow';

/** Conditions together, and in the outer group groups of them. */
export function GroupEditor({ group, change, remove }: { readonly group: RuleGroup; readonly change: (group: RuleGroup) => void; readonly remove?: () => void }) {
  const { t } = useT();
  return (
    <div className="rule-group">
      <Segmented size="small" value={group.any ? 'any' : 'all'} onChange={(word) => change({ ...group, any: word === 'any' })}
        options={[{ value: 'all', label: t('rules.all') }, { value: 'any', label: t('rules.any') }]} />
      {group.tests.map((test, at) => (
        <TestRow key={at} test={test} change={(next) => change({ ...group, tests: group.tests.map((one, n) => (n === at ? next : one)) })}
          remove={() => change({ ...group, tests: group.tests.filter((_, n) => n !== at) })} />
      ))}
      {group.groups.map((inner, at) => (
        <GroupEditor key={at} group={inner} change={(next) => change({ ...group, groups: group.groups.map((one, n) => (n === at ? next : one)) })}
          remove={() => change({ ...group, groups: group.groups.filter((_, n) => n !== at) })} />
      ))}
      <div className="row">
        <Button size="small" onClick={() => change({ ...group, tests: [...group.tests, { kind: 'anyWord', not: false, values: [] }] })}>{t('rules.test.add')}</Button>
        {!remove && <Button size="small" onClick={() => change({ ...group, groups: [...group.groups, { any: true, tests: [{ kind: 'anyWord', not: false, values: [] }], groups: [] }] })}>{t('rules.group.add')}</Button>}
        {remove && <Button size="small" type="text" danger onClick={remove}>{t('rules.remove')}</Button>}
      </div>
    </div>
  );
}
