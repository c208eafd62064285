import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import { TagChip } from '../../tags/TagChip';
import type { WishSlot } from '../../wire/contracts.g';

/** The kinds of wishes of the examples, with the tags they become. */
export function WishSlots({ slots }: { readonly slots: readonly WishSlot[] }) {
  const { t } = useT();
  const { book, tag } = useTagBook();
  const tagsOf = (one: WishSlot) => [...new Set((book?.rules ?? []).filter((rule) => one.ruleIds.includes(rule.id)).map((rule) => rule.tagId))].map(tag).filter((found) => found !== undefined);
  return (
    <table className="table examples-slots">
      <thead><tr><th>{t('examples.slot')}</th><th className="num">{t('examples.slot.wishes')}</th><th className="num">{t('examples.slot.values')}</th><th>{t('examples.slot.tags')}</th></tr></thead>
      <tbody>
        {slots.map((one) => (
          <tr key={`${one.domain}/${one.slot}`}>
            <td>{one.domain}{one.domain && ' / '}{one.slot}</td>
            <td className="num">{one.wishes}</td>
            <td className="num">{one.values}</td>
            <td>{one.ruleIds.length === 0 ? <span className="small faint">{t('examples.slot.none')}</span>
              : <span className="tags">{tagsOf(one).map((found) => <TagChip key={found.id} dimensionId={found.dimensionId} name={found.name} nameEn={found.nameEn} hue={found.hue} />)}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
