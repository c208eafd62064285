import { Popover } from 'antd';
import { useT } from '../i18n/useT';
import type { RuleTrace } from '../wire/contracts.g';
import { TraceList } from './TraceList';
import './rules.css';

/** On a message: which rules held for it, and why. */
export function WhyRules({ traces }: { readonly traces: readonly RuleTrace[] }) {
  const { t } = useT();
  return (
    <Popover trigger="click" title={t('rules.why.title')} content={<TraceList traces={traces} />}>
      <button type="button" className="plain small faint rule-mark" data-testid="why-rules">{t('rules.why.mark', { count: traces.length })}</button>
    </Popover>
  );
}
