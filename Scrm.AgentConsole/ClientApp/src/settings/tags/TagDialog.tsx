import { Modal } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import { TagChip } from '../../tags/TagChip';
import { api } from '../../wire/api';
import type { Tag, TagDimension, TagFactsInput } from '../../wire/contracts.g';
import { newId } from './newId';
import { clash, inputOfTag } from './tagBook';
import { TagFields } from './TagFields';
import { TagMenu } from './TagMenu';
import { useBookAction } from './useBookAction';

interface Props {
  readonly tag: Tag | null;
  readonly dimension: TagDimension;
  readonly mayWrite: boolean;
  readonly close: () => void;
}

const blank = (dimensionId: string): TagFactsInput => ({
  dimensionId, name: '', nameEn: null, scope: 'contact', description: null, synonyms: [], hue: null, lifetimeDays: null, setBy: 'agents', carryOver: 'stay', archived: false, version: 0,
});

/** Everything about a tag; agents read it. */
export function TagDialog({ tag, dimension, mayWrite, close }: Props) {
  const { t } = useT();
  const { book } = useTagBook();
  const { change, isBusy } = useBookAction();
  const [input, setInput] = useState(tag ? inputOfTag(tag) : blank(dimension.id));
  const taken = book && clash(book, tag?.id ?? null, input);
  const save = async (): Promise<void> => {
    if (await change(() => api.saveTag(tag?.id ?? newId(), input))) close();
  };
  return (
    <Modal open width={600} title={<span className="row">{t(tag ? 'tagBook.tag.edit' : 'tagBook.tag.add')}<TagChip dimensionId={input.dimensionId} name={input.name || '…'} nameEn={input.nameEn || null} hue={input.hue ?? null} /></span>}
      okText={t('knowledge.save')} cancelText={t('tagBook.cancel')} onOk={() => void save()} confirmLoading={isBusy} onCancel={close}
      footer={(buttons) => (mayWrite ? <div className="row">{tag && <TagMenu tag={tag} close={close} />}<span className="grow" />{buttons}</div> : null)}
      okButtonProps={{ disabled: !input.name.trim() || taken !== null }}>
      <fieldset className="plain-fieldset" disabled={!mayWrite}>
        <TagFields input={input} set={(part) => setInput({ ...input, ...part })} />
        {taken && <p className="problem small" role="alert">{t('tagBook.taken', { word: taken.word, name: taken.other.name })}</p>}
      </fieldset>
    </Modal>
  );
}
