import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Switch, Tag } from 'antd';
import { useT } from '../i18n/useT';
import type { Rule } from '../wire/contracts.g';
import { RuleForm } from './RuleForm';
import { ruleWords } from './sentences';
import { useRuleNames } from './useRuleNames';

interface Props {
  readonly rule: Rule;
  readonly place: number;
  readonly isOpen: boolean;
  readonly findings: readonly string[];
  readonly toggle: () => void;
  readonly change: (rule: Rule) => void;
  readonly move: (by: number) => void;
  readonly remove: () => void;
}

/** A rule as a sentence; open, it can be edited. Alt and the arrow keys move it. */
export function RuleCard({ rule, place, isOpen, findings, toggle, change, move, remove }: Props) {
  const words = useT();
  const { t } = words;
  const { name } = useRuleNames();
  return (
    <section className="rules-card" data-testid="rule" onKeyDown={(event) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      move(event.key === 'ArrowUp' ? -1 : 1);
    }}>
      <div className="row">
        <span className="num quiet">{place}</span>
        <button type="button" className="plain rule-name grow" aria-expanded={isOpen} onClick={toggle}><strong>{rule.name || t('rules.new')}</strong>{rule.owner && <span className="small quiet"> · {rule.owner}</span>}</button>
        {!rule.enabled && <Tag>{t('rules.off')}</Tag>}
        <Switch size="small" checked={rule.enabled} aria-label={t('rules.enabled')} onChange={(enabled) => change({ ...rule, enabled })} />
        <Button size="small" type="text" icon={<ArrowUpOutlined />} aria-label={t('rules.up')} onClick={() => move(-1)} />
        <Button size="small" type="text" icon={<ArrowDownOutlined />} aria-label={t('rules.down')} onClick={() => move(1)} />
        <Button size="small" type="text" danger icon={<DeleteOutlined />} aria-label={t('rules.remove')} onClick={remove} />
      </div>
      <p className="rule-words">{ruleWords(rule, words, name)}</p>
      {findings.map((found) => <p key={found} className="rule-finding small">⚠ {found}</p>)}
      {isOpen && <RuleForm rule={rule} change={change} />}
    </section>
  );
}
