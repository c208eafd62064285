import { Input, Modal, Switch } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { api } from '../../wire/api';
import type { TagDimension, TagDimensionInput } from '../../wire/contracts.g';
import { Field } from '../../ui/Field';
import { HuePicker } from './HuePicker';
import { newId } from './newId';
import { inputOfDimension } from './tagBook';
import { useBookAction } from './useBookAction';

const blank: TagDimensionInput = { name: '', nameEn: '', exclusive: false, hue: 208, description: null, archived: false, version: 0 };

/** Names, colour and nature of a dimension. */
export function DimensionDialog({ dimension, close }: { readonly dimension: TagDimension | null; readonly close: () => void }) {
  const { t } = useT();
  const { change, isBusy } = useBookAction();
  const [input, setInput] = useState(dimension ? inputOfDimension(dimension) : blank);
  const set = (part: Partial<TagDimensionInput>): void => setInput({ ...input, ...part });
  const save = async (): Promise<void> => {
    const nameEn = input.nameEn.trim() || input.name.trim();
    if (await change(() => api.saveDimension(dimension?.id ?? newId(), { ...input, nameEn }))) close();
  };
  return (
    <Modal open title={t(dimension ? 'tagBook.dimension.edit' : 'tagBook.dimension.add')} okText={t('knowledge.save')} cancelText={t('tagBook.cancel')} onOk={() => void save()} confirmLoading={isBusy} onCancel={close}
      okButtonProps={{ disabled: !input.name.trim() }}>
      <div className="fields tag-fields">
        <Field label={t('tagBook.name')}><Input value={input.name} maxLength={40} autoFocus onChange={(e) => set({ name: e.target.value })} data-testid="dimension-name" /></Field>
        <Field label={t('tagBook.nameEn')}><Input value={input.nameEn} maxLength={40} onChange={(e) => set({ nameEn: e.target.value })} /></Field>
        <Field label={t('tagBook.description')}><Input.TextArea value={input.description ?? ''} maxLength={500} autoSize={{ minRows: 2, maxRows: 5 }} onChange={(e) => set({ description: e.target.value })} /></Field>
        <Field label={t('tagBook.exclusive')}><span className="row"><Switch checked={input.exclusive} onChange={(exclusive) => set({ exclusive })} /><span className="small quiet">{t(input.exclusive ? 'settings.tags.one' : 'settings.tags.many')}</span></span></Field>
        <div className="field"><span>{t('tagBook.colour')}</span><HuePicker hue={input.hue} pick={(hue) => set({ hue: hue ?? 208 })} /></div>
      </div>
    </Modal>
  );
}
