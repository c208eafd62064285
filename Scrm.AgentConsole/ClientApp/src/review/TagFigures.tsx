import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';
import { TagChip } from '../tags/TagChip';
import type { TagFigure } from '../wire/contracts.g';
import { PrecisionBar } from './PrecisionBar';
import { Trend } from './Trend';
import { kappaWords } from './kappaWords';

/** Every tag: how right, how often, how it goes. */
export function TagFigures({ tags }: { readonly tags: readonly TagFigure[] }) {
  const { t, language } = useT();
  const { tag } = useTagBook();
  return (
    <section>
      <h3>{t('review.byTag')}</h3>
      <table className="table">
        <thead><tr><th>{t('review.tag')}</th><th>{t('review.precision')}</th><th>{t('review.sampled')}</th><th>{t('review.coverage')}</th><th>{t('review.agreement')}</th><th>{t('review.weeks')}</th></tr></thead>
        <tbody>
          {tags.map((one) => (
            <tr key={one.tagId} data-testid="tag-figure" data-tag-id={one.tagId}>
              <td><TagChip dimensionId={tag(one.tagId)?.dimensionId} name={tag(one.tagId)?.name ?? one.tagId} nameEn={tag(one.tagId)?.nameEn ?? null} /></td>
              <td><PrecisionBar figure={one.precision} /></td>
              <td className="num">{one.precision.sampled}{one.precision.others > 0 && <span className="small faint"> +{one.precision.others}</span>}</td>
              <td className="num">{(one.coverage * 100).toFixed(1)}% <span className="small faint">{one.carriers}</span></td>
              <td className="num">{one.agreement.pairs > 0 ? kappaWords(one.agreement, t) : <span className="faint">–</span>}</td>
              <td><Trend weeks={one.weeks} title={(language === 'en' ? tag(one.tagId)?.nameEn : null) ?? tag(one.tagId)?.name ?? one.tagId} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
