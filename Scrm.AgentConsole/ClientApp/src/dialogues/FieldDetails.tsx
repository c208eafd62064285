import { Input, InputNumber, Select } from 'antd';
import { useT } from '../i18n/useT';
import { Field } from '../ui/Field';
import type { FormField } from '../wire/contracts.g';

const ranged = ['number', 'date', 'text'];

/** What an answer must look like, and what is said when it does not. */
export function FieldDetails({ field: one, change }: { readonly field: FormField; readonly change: (part: Partial<FormField>) => void }) {
  const { t } = useT();
  return (
    <div className="fields">
      {one.kind === 'pattern' && <Field label={t('dialogues.field.pattern')}><Input value={one.pattern ?? ''} maxLength={200} placeholder="[A-Z]{2}[0-9]{6}" onChange={(e) => change({ pattern: e.target.value })} /></Field>}
      {one.kind === 'choice' && <Field label={t('dialogues.field.choices')}><Select mode="tags" open={false} suffixIcon={null} value={[...one.choices]} onChange={(choices) => change({ choices })} /></Field>}
      {ranged.includes(one.kind) && (
        <Field label={t(one.kind === 'date' ? 'dialogues.field.days' : one.kind === 'text' ? 'dialogues.field.length' : 'dialogues.field.range')}>
          <span className="row"><InputNumber value={one.min ?? null} onChange={(min) => change({ min })} aria-label={t('dialogues.field.min')} /> – <InputNumber value={one.max ?? null} onChange={(max) => change({ max })} aria-label={t('dialogues.field.max')} /></span>
        </Field>
      )}
      <Field label={t('dialogues.field.error')}><Input value={one.error ?? ''} maxLength={600} placeholder={t('dialogues.field.error.hint')} onChange={(e) => change({ error: e.target.value || null })} /></Field>
      {one.kind !== 'picture' && <Field label={t('dialogues.field.saveAs')}><Input value={one.saveAs ?? ''} maxLength={40} placeholder="phone" onChange={(e) => change({ saveAs: e.target.value || null })} /></Field>}
    </div>
  );
}
