import { HistoryButton } from '../backfill/HistoryButton';
import { RunList } from '../backfill/RunList';
import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';
import { Empty } from '../ui/Empty';
import { TagChip } from '../tags/TagChip';

/** Dimensions with their tags, and the rules that put them. */
export function TagSettings() {
  const { t, language } = useT();
  const { book, tag } = useTagBook();
  if (!book || book.dimensions.length === 0) return <Empty title={t('settings.tags.empty')} />;
  return (
    <section>
      <h3>{t('settings.tags')}</h3>
      <div className="cards">
        {book.dimensions.map((side) => (
          <article key={side.id} className="card">
            <strong>{language === 'en' ? side.nameEn : side.name}</strong>
            <div className="small quiet">{t(side.exclusive ? 'settings.tags.one' : 'settings.tags.many')}</div>
            <div className="tags">{book.tags.filter((one) => one.dimensionId === side.id).map((one) => <TagChip key={one.id} dimensionId={side.id} name={one.name} nameEn={one.nameEn} />)}</div>
          </article>
        ))}
      </div>
      <h3>{t('settings.rules')}</h3>
      <table className="table">
        <thead><tr><th>{t('settings.rules.reads')}</th><th>{t('settings.rules.patterns')}</th><th>{t('settings.rules.tag')}</th><th>{t('tag.confidence')}</th><th /></tr></thead>
        <tbody>
          {book.rules.map((rule) => (
            <tr key={rule.id} className={rule.enabled ? '' : 'faint'}>
              <td>{t(`tag.source.${rule.source}`, { name: '' })}</td>
              <td className="patterns">{rule.patterns.map((pattern) => <code key={pattern}>{pattern}</code>)}</td>
              <td><TagChip dimensionId={tag(rule.tagId)?.dimensionId} name={tag(rule.tagId)?.name ?? rule.tagId} nameEn={tag(rule.tagId)?.nameEn} /></td>
              <td className="num">{Math.round(rule.confidence * 100)}%</td>
              <td><HistoryButton rule={rule} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <RunList />
    </section>
  );
}
