import { PlusOutlined } from '@ant-design/icons';
import { Input, Popover } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';
import { useMe } from '../live/liveContext';
import type { TagScope } from '../wire/contracts.g';
import { pickable } from './pickable';
import { TagChip } from './TagChip';

interface Props {
  readonly scope: TagScope;
  readonly taken: readonly string[];
  readonly pick: (tagId: string) => unknown;
}

/** All tags that may be put here, by dimension, found by typing. */
export function TagPicker({ scope, taken, pick }: Props) {
  const { t, language } = useT();
  const { book } = useTagBook();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const sides = pickable(book, scope, taken, useMe().role, text);
  const content = (
    <div className="tag-picker">
      <Input size="small" autoFocus value={text} onChange={(e) => setText(e.target.value)} placeholder={t('tag.find')} data-testid="tag-find" />
      <div className="scroll">
        {sides.map(({ side, tags }) => (
          <section key={side.id}>
            <h4 className="small quiet">{language === 'en' ? side.nameEn : side.name}</h4>
            <div className="tags">{tags.map((tag) => (
              <button key={tag.id} type="button" className="plain" title={tag.description ?? undefined} data-testid="tag-option" data-tag-id={tag.id} onClick={() => { setOpen(false); setText(''); void pick(tag.id); }}>
                <TagChip dimensionId={tag.dimensionId} name={tag.name} nameEn={tag.nameEn} hue={tag.hue} />
              </button>
            ))}</div>
          </section>
        ))}
        {sides.length === 0 && <p className="quiet small">{t('tag.none')}</p>}
      </div>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomLeft" open={isOpen} onOpenChange={setOpen} content={content} destroyOnHidden>
      <button type="button" className="plain tag tag-add" data-testid="tag-add" data-scope={scope}><PlusOutlined aria-hidden="true" /> {t('tag.add')}</button>
    </Popover>
  );
}
