import { useT } from '../i18n/useT';
import { useAgentName, useTagBook } from '../query/directory';
import { TagChip } from '../tags/TagChip';
import type { Disagreement, Kappa } from '../wire/contracts.g';

/** Items that reviewers decided differently: who said what, and whether a third has settled it. */
export function Disagreements({ disagreements, agreement }: { readonly disagreements: readonly Disagreement[]; readonly agreement: Kappa }) {
  const { t } = useT();
  const { tag } = useTagBook();
  const agentName = useAgentName();
  if (disagreements.length === 0) return agreement.pairs === 0 ? null : <p className="small quiet">{t('review.disagreements.none')}</p>;
  return (
    <section>
      <h3>{t('review.disagreements')}</h3>
      <table className="table">
        <tbody>
          {disagreements.map((one) => (
            <tr key={one.observationId} data-testid="disagreement">
              <td><TagChip dimensionId={tag(one.tagId)?.dimensionId} name={tag(one.tagId)?.name ?? one.tagId} nameEn={tag(one.tagId)?.nameEn ?? null} /></td>
              <td>{one.verdicts.map((said) => t('review.said', { name: agentName(said.reviewerId) ?? '…', decision: t(`review.did.${said.decision}`) })).join(' · ')}</td>
              <td><span className="state">{t(one.settled ? 'review.settled' : 'review.unsettled')}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
