import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';
import { TagChip } from '../tags/TagChip';
import type { ReviewItemView } from '../wire/contracts.g';
import { fuzzyFind } from './fuzzy';

interface Props {
  readonly item: ReviewItemView;
  readonly kind: 'replace' | 'merge';
  readonly pick: (kind: 'replace' | 'merge', tagId: string, value?: string) => void;
  readonly close: () => void;
}

const shownAtMost = 12;

/** The right tag, found by a few letters: arrows choose, Enter takes. Those of the same dimension come first; of a wish the value may be put right too. */
export function OtherTagDialog({ item, kind, pick, close }: Props) {
  const { t, language } = useT();
  const { book, dimension } = useTagBook();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const isWish = kind === 'replace' && item.source === 'wish';
  const [value, setValue] = useState(item.value ?? '');
  const take = (tagId: string): void => pick(kind, tagId, isWish && value.trim() ? value.trim() : undefined);
  const mayStay = isWish && value.trim() !== '' && value.trim() !== item.value;
  const free = (book?.tags ?? []).filter((tag) => (mayStay || tag.id !== item.tagId) && !tag.archived && !tag.mergedInto
    && (kind === 'replace' ? tag.scope === item.scope : tag.scope === item.scope && tag.dimensionId === item.dimensionId));
  const near = [...free].sort((a, b) => Number(b.id === item.tagId) - Number(a.id === item.tagId) || Number(b.dimensionId === item.dimensionId) - Number(a.dimensionId === item.dimensionId));
  const found = fuzzyFind(near, (tag) => [tag.name, tag.nameEn, tag.id, ...tag.synonyms], typed).slice(0, shownAtMost);
  const press = (key: string): void => {
    if (key === 'ArrowDown') setAt((now) => Math.min(found.length - 1, now + 1));
    else if (key === 'ArrowUp') setAt((now) => Math.max(0, now - 1));
    else if (key === 'Enter' && found[at]) take(found[at].id);
  };
  return (
    <Modal open title={t(`review.${kind}.title`, { tag: (language === 'en' && item.nameEn) || item.name })} footer={null} onCancel={close} width={440} destroyOnHidden>
      {isWish && <Input className="review-value" prefix={<span className="small quiet">{t('review.value')}</span>} value={value} maxLength={40} onChange={(e) => setValue(e.target.value)} data-testid="review-value" />}
      <Input autoFocus value={typed} placeholder={t('tag.find')} data-testid="review-find" onChange={(e) => { setTyped(e.target.value); setAt(0); }}
        onKeyDown={(e) => { if (['ArrowDown', 'ArrowUp', 'Enter'].includes(e.key) && !e.nativeEvent.isComposing) { e.preventDefault(); press(e.key); } }} />
      <div className="review-found scroll" role="listbox" aria-label={t('tag.find')}>
        {found.map((tag, index) => (
          <button key={tag.id} type="button" role="option" aria-selected={index === at} className="plain review-option" onClick={() => take(tag.id)} data-testid="review-option" data-tag-id={tag.id}>
            <TagChip dimensionId={tag.dimensionId} name={tag.name} nameEn={tag.nameEn ?? null} />
            <span className="grow" /><span className="small faint">{language === 'en' ? dimension(tag.dimensionId)?.nameEn : dimension(tag.dimensionId)?.name}</span>
          </button>
        ))}
        {found.length === 0 && <p className="quiet small">{t('tag.none')}</p>}
      </div>
      {kind === 'merge' && <p className="quiet small">{t('review.merge.hint')}</p>}
    </Modal>
  );
}
