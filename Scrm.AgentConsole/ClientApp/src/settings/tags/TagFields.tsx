import { Input, InputNumber, Select } from 'antd';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import type { TagFactsInput } from '../../wire/contracts.g';
import { Field } from '../../ui/Field';
import { HuePicker } from './HuePicker';

/** The form of a tag. */
export function TagFields({ input, set }: { readonly input: TagFactsInput; readonly set: (part: Partial<TagFactsInput>) => void }) {
  const { t, language } = useT();
  const { book, dimension } = useTagBook();
  const sides = (book?.dimensions ?? []).filter((side) => !side.archived || side.id === input.dimensionId);
  return (
    <div className="fields tag-fields">
      <Field label={t('tagBook.name')}><Input value={input.name} maxLength={40} autoFocus onChange={(e) => set({ name: e.target.value })} data-testid="tag-name" /></Field>
      <Field label={t('tagBook.nameEn')}><Input value={input.nameEn ?? ''} maxLength={40} onChange={(e) => set({ nameEn: e.target.value || null })} /></Field>
      <Field label={t('tagBook.dimension')}><Select value={input.dimensionId} onChange={(dimensionId) => set({ dimensionId })} options={sides.map((side) => ({ value: side.id, label: language === 'en' ? side.nameEn : side.name }))} /></Field>
      <Field label={t('tagBook.scope')}><Select value={input.scope} onChange={(scope) => set({ scope })} options={(['contact', 'conversation', 'message'] as const).map((value) => ({ value, label: t(`tagBook.scope.${value}`) }))} /></Field>
      <Field label={t('tagBook.description')}><Input.TextArea value={input.description ?? ''} maxLength={500} autoSize={{ minRows: 2, maxRows: 4 }} placeholder={t('tagBook.description.hint')} onChange={(e) => set({ description: e.target.value || null })} /></Field>
      <Field label={t('tagBook.synonyms')}><Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['，', ',', '、', '\n']} value={[...(input.synonyms ?? [])]} placeholder={t('tagBook.synonyms.hint')} onChange={(synonyms: string[]) => set({ synonyms })} /></Field>
      <div className="field"><span>{t('tagBook.colour')}</span><HuePicker hue={input.hue ?? null} inherited={dimension(input.dimensionId)?.hue ?? 40} pick={(hue) => set({ hue })} /></div>
      <Field label={t('tagBook.lifetime')}><span className="row"><InputNumber min={1} max={3650} value={input.lifetimeDays ?? null} placeholder="–" onChange={(lifetimeDays) => set({ lifetimeDays })} /><span className="small quiet">{t('tagBook.lifetime.tag')}</span></span></Field>
      <Field label={t('tagBook.setBy')}><Select value={input.setBy} onChange={(setBy) => set({ setBy })} options={(['agents', 'supervisors', 'rules'] as const).map((value) => ({ value, label: t(`tagBook.setBy.${value}`) }))} /></Field>
      {input.scope === 'conversation' && (
        <Field label={t('tagBook.carryOver')}><Select value={input.carryOver} onChange={(carryOver) => set({ carryOver })} options={(['stay', 'nextConversation'] as const).map((value) => ({ value, label: t(`tagBook.carryOver.${value}`) }))} /></Field>
      )}
    </div>
  );
}
