import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import { useT } from '../i18n/useT';
import type { RuleAction, RuleActionKind } from '../wire/contracts.g';
import { useRuleNames } from './useRuleNames';

const kinds: readonly RuleActionKind[] = ['team', 'agent', 'skill', 'handOff', 'prioritise', 'tag', 'say', 'article', 'form', 'notify', 'approve'];

/** One thing a rule does. */
export function ActionRow({ action, change, remove }: { readonly action: RuleAction; readonly change: (action: RuleAction) => void; readonly remove: () => void }) {
  const { t } = useT();
  const { options } = useRuleNames();
  const choices = options(action.kind);
  return (
    <div className="row rule-row">
      <Select<RuleActionKind> className="rule-kind" value={action.kind} options={kinds.map((value) => ({ value, label: t(`rules.action.${value}`) }))}
        onChange={(kind) => change(kind === 'prioritise' ? { kind, points: 1 } : { kind })} />
      {choices && <Select className="grow" showSearch value={action.value ?? (action.kind === 'notify' || action.kind === 'approve' ? '' : null)} options={[...choices]} optionFilterProp="label" aria-label={t(`rules.action.${action.kind}`)} onChange={(value: string) => change({ ...action, value: value || null })} />}
      {action.kind === 'prioritise' && <InputNumber className="rule-number" min={1} max={100} value={action.points ?? 1} aria-label={t('rules.action.prioritise')} onChange={(points) => change({ ...action, points })} />}
      {(action.kind === 'say' || action.kind === 'notify' || action.kind === 'approve') && <Input className="grow" maxLength={2000} placeholder={t(action.kind === 'approve' ? 'rules.text.meanwhile' : 'rules.text')} aria-label={t('rules.text')} value={action.text ?? ''} onChange={(event) => change({ ...action, text: event.target.value || null })} />}
      <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={t('rules.remove')} onClick={remove} />
    </div>
  );
}
