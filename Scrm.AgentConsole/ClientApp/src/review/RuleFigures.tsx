import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';
import { TagChip } from '../tags/TagChip';
import type { RuleFigure } from '../wire/contracts.g';
import { PrecisionBar } from './PrecisionBar';
import { Trend } from './Trend';

/** Every version of a rule: how right against what is asked of it, and what its reviews make of its confidence. */
export function RuleFigures({ rules }: { readonly rules: readonly RuleFigure[] }) {
  const { t } = useT();
  const { tag } = useTagBook();
  return (
    <section>
      <h3>{t('review.byRule')}</h3>
      <table className="table">
        <thead><tr><th>{t('review.rule')}</th><th>{t('review.tag')}</th><th>{t('review.precision')}</th><th>{t('review.sampled')}</th><th>{t('tag.confidence')}</th><th>{t('review.open')}</th><th>{t('review.weeks')}</th></tr></thead>
        <tbody>
          {rules.map((one) => (
            <tr key={`${one.ruleId} ${one.ruleVersion} ${one.tagId}`} className={one.current ? '' : 'faint'} data-testid="rule-figure" data-rule={one.ruleId} data-version={one.ruleVersion}>
              <td><code>{one.ruleId}</code> <span className="small faint num">v{one.ruleVersion}</span></td>
              <td><TagChip dimensionId={tag(one.tagId)?.dimensionId} name={tag(one.tagId)?.name ?? one.tagId} nameEn={tag(one.tagId)?.nameEn ?? null} /></td>
              <td><PrecisionBar figure={one.precision} target={one.target} /></td>
              <td className="num">{one.precision.sampled}{one.precision.others > 0 && <span className="small faint"> +{one.precision.others}</span>}</td>
              <td className="num">{Math.round(one.confidence * 100)}%</td>
              <td className="num">{one.open}</td>
              <td><Trend weeks={one.weeks} title={`${one.ruleId} v${one.ruleVersion}`} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
