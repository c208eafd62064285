import { Button, Checkbox, Input, Select } from 'antd';
import { useT } from '../i18n/useT';
import type { Rule } from '../wire/contracts.g';
import { ActionRow } from './ActionRow';
import { GroupEditor } from './GroupEditor';
import { useRuleNames } from './useRuleNames';

/** The parts of a rule. */
export function RuleForm({ rule, change }: { readonly rule: Rule; readonly change: (rule: Rule) => void }) {
  const { t } = useT();
  const { options } = useRuleNames();
  return (
    <div className="rule-form">
      <div className="row">
        <Input value={rule.name} maxLength={100} placeholder={t('rules.name')} aria-label={t('rules.name')} onChange={(event) => change({ ...rule, name: event.target.value })} />
        <Input value={rule.owner} maxLength={100} placeholder={t('rules.owner')} aria-label={t('rules.owner')} onChange={(event) => change({ ...rule, owner: event.target.value })} />
      </div>
      <Input value={rule.note} maxLength={2000} placeholder={t('rules.why')} aria-label={t('rules.why')} onChange={(event) => change({ ...rule, note: event.target.value })} />
      <div className="row">
        <label className="row small">{t('rules.from')}<Input type="date" value={rule.from ?? ''} onChange={(event) => change({ ...rule, from: event.target.value || null })} /></label>
        <label className="row small">{t('rules.until')}<Input type="date" value={rule.until ?? ''} onChange={(event) => change({ ...rule, until: event.target.value || null })} /></label>
        <Select mode="multiple" className="grow" value={[...rule.channels]} placeholder={t('rules.channels.all')} aria-label={t('rules.channels')} options={[...(options('channel') ?? [])]}
          onChange={(channels: string[]) => change({ ...rule, channels })} />
      </div>
      <strong className="small">{t('rules.when')}</strong>
      <GroupEditor group={rule.when} change={(when) => change({ ...rule, when })} />
      <strong className="small">{t('rules.then').replace(/^, /, '')}</strong>
      {rule.then.map((action, at) => (
        <ActionRow key={at} action={action} change={(next) => change({ ...rule, then: rule.then.map((one, n) => (n === at ? next : one)) })}
          remove={() => change({ ...rule, then: rule.then.filter((_, n) => n !== at) })} />
      ))}
      <div className="row">
        <Button size="small" onClick={() => change({ ...rule, then: [...rule.then, { kind: 'tag', value: null }] })}>{t('rules.action.add')}</Button>
        <Checkbox checked={rule.stop} onChange={(event) => change({ ...rule, stop: event.target.checked })}>{t('rules.stop')}</Checkbox>
      </div>
    </div>
  );
}
