import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import { TagChip } from '../../tags/TagChip';
import type { DialogueLine, WishTryView } from '../../wire/contracts.g';

/** The wishes of a tried dialogue: what would be put, what reviewers would be asked, and the words that say it. */
export function WishMatches({ lines, found }: { readonly lines: readonly DialogueLine[]; readonly found: WishTryView }) {
  const { t } = useT();
  const { tag } = useTagBook();
  if (!found.trained) return <p className="quiet small">{t('examples.trained.none')}</p>;
  if (found.matches.length === 0) return <p className="quiet small">{t('examples.try.none')}</p>;
  return (
    <table className="table examples-found" data-testid="wish-found">
      <thead><tr><th>{t('examples.try.wish')}</th><th>{t('examples.try.words')}</th><th className="num">{t('examples.try.sure')}</th><th>{t('examples.try.becomes')}</th></tr></thead>
      <tbody>
        {found.matches.map((one) => (
          <tr key={`${one.domain}/${one.slot}/${one.value}`}>
            <td>{one.domain}{one.domain && ' / '}{one.slot}: <strong>{one.value}</strong></td>
            <td title={lines[one.turn]?.text}>“{one.quote}” <span className="small faint num">{t('tagBook.import.line', { line: one.turn + 1 })}</span></td>
            <td className="num">{Math.round(one.confidence * 100)}%</td>
            <td>{one.asked ? <span className="small quiet">{t('examples.try.asked')}</span>
              : one.tagIds.length === 0 ? <span className="small faint">{t('examples.slot.none')}</span>
              : <span className="tags">{one.tagIds.map((id) => <TagChip key={id} dimensionId={tag(id)?.dimensionId} name={tag(id)?.name ?? id} nameEn={tag(id)?.nameEn} hue={tag(id)?.hue} />)}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
