import { PlusOutlined } from '@ant-design/icons';
import { useT } from '../../i18n/useT';
import { TagChip } from '../../tags/TagChip';
import type { TagBook, TagDimension } from '../../wire/contracts.g';
import type { Edited } from './DimensionCards';
import { DimensionMenu } from './DimensionMenu';
import { MoveButtons } from './MoveButtons';
import { tagsOf } from './tagBook';

interface Props {
  readonly dimension: TagDimension;
  readonly book: TagBook;
  readonly mayWrite: boolean;
  readonly showsArchived: boolean;
  readonly edit: (edited: Edited) => void;
  readonly move: (step: -1 | 1) => void;
}

/** One dimension: what it is about, its tags, its place. */
export function DimensionCard({ dimension: one, book, mayWrite, showsArchived, edit, move }: Props) {
  const { t, language } = useT();
  const tags = tagsOf(book, one.id).filter((tag) => showsArchived || !tag.archived);
  const name = language === 'en' ? one.nameEn : one.name;
  const at = book.dimensions.indexOf(one);
  return (
    <article className={`card ${one.archived ? 'card-archived' : ''}`} data-testid="dimension" data-id={one.id}>
      <header className="row">
        <span className="hue-dot" style={{ ['--hue' as string]: one.hue }} aria-hidden="true" />
        <div className="grow">
          <strong>{name}</strong>
          <div className="small quiet">{t(one.exclusive ? 'settings.tags.one' : 'settings.tags.many')}{one.archived && ` · ${t('tagBook.archived')}`}</div>
        </div>
        {mayWrite && (
          <>
            <MoveButtons name={name} isFirst={at === 0} isLast={at === book.dimensions.length - 1} move={move} />
            <DimensionMenu dimension={one} book={book} edit={() => edit({ kind: 'dimension', dimension: one })} />
          </>
        )}
      </header>
      {one.description && <p className="small quiet card-text">{one.description}</p>}
      <div className="tags">
        {tags.map((tag) => (
          <button key={tag.id} type="button" className={`plain ${tag.archived ? 'tag-archived' : ''}`} title={tag.description ?? undefined} data-testid="book-tag" data-id={tag.id} onClick={() => edit({ kind: 'tag', tag, dimension: one })}>
            <TagChip dimensionId={one.id} name={tag.name} nameEn={tag.nameEn} hue={tag.hue} />
          </button>
        ))}
        {tags.length === 0 && <span className="small faint">{t('tagBook.noTags')}</span>}
        {mayWrite && !one.archived && (
          <button type="button" className="plain tag tag-add" data-testid="book-tag-add" onClick={() => edit({ kind: 'tag', tag: null, dimension: one })}><PlusOutlined aria-hidden="true" /> {t('tag.add')}</button>
        )}
      </div>
    </article>
  );
}
