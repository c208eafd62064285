import { useT } from '../i18n/useT';
import type { RuleTrace } from '../wire/contracts.g';
import { actionWords, testWords } from './sentences';
import { useRuleNames } from './useRuleNames';

/** Rules that held: which conditions with what they saw, and what was done. */
export function TraceList({ traces }: { readonly traces: readonly RuleTrace[] }) {
  const words = useT();
  const { t } = words;
  const { name } = useRuleNames();
  return (
    <ul className="rule-traces">
      {traces.map((trace) => (
        <li key={trace.ruleId}>
          <strong>{t('rules.trace', { name: trace.name, version: trace.version })}</strong>
          {trace.held.map(({ test, saw }, n) => (
            <div key={n} className="small">✓ {testWords(test, words, name)}{saw ? ` — ${t('rules.saw', { saw: name(test.kind, saw) })}` : ''}</div>
          ))}
          {trace.effects.map((effect, n) => (
            <div key={n} className={effect.done ? 'small' : 'small faint'} title={effect.done ? t('rules.did') : t('rules.notDone')}>{effect.done ? '→' : '×'} {actionWords(effect.action, words, name)}</div>
          ))}
        </li>
      ))}
    </ul>
  );
}
