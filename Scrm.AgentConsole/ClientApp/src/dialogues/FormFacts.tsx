import { Input, InputNumber, Select, Switch } from 'antd';
import { useT } from '../i18n/useT';
import { useInboxes } from '../query/directory';
import { Field } from '../ui/Field';
import type { Form } from '../wire/contracts.g';
import { useArticles } from './useDialogues';

/** What it is called, how it begins, and how long it waits. */
export function FormFacts({ form, isNew, change }: { readonly form: Form; readonly isNew: boolean; readonly change: (part: Partial<Form>) => void }) {
  const { t } = useT();
  const inboxes = useInboxes();
  const articles = useArticles();
  return (
    <div className="fields card">
      <Field label={t('dialogues.form.name')}><Input value={form.name} maxLength={60} onChange={(e) => change({ name: e.target.value })} /></Field>
      <Field label={t('dialogues.form.id')}><Input value={form.id} maxLength={40} disabled={!isNew} onChange={(e) => change({ id: e.target.value })} /></Field>
      <Field label={t('dialogues.form.startWords')}><Select mode="tags" open={false} suffixIcon={null} value={[...form.startWords]} onChange={(startWords) => change({ startWords })} /></Field>
      <Field label={t('dialogues.form.startArticles')}><Select mode="multiple" value={[...form.startArticles]} onChange={(startArticles) => change({ startArticles })} options={articles.map((a) => ({ value: a.id, label: a.question }))} optionFilterProp="label" /></Field>
      <Field label={t('settings.inboxes')}><Select mode="multiple" value={[...form.inboxIds]} placeholder={t('dialogues.form.everywhere')} onChange={(inboxIds) => change({ inboxIds })} options={inboxes.map((one) => ({ value: one.id, label: one.name }))} /></Field>
      <Field label={t('dialogues.form.confirm')}><Switch checked={form.confirm} onChange={(confirm) => change({ confirm })} /></Field>
      <Field label={t('dialogues.form.tries')}><InputNumber min={1} max={10} value={form.tries} onChange={(tries) => change({ tries: tries ?? 3 })} /></Field>
      <Field label={t('dialogues.form.remind')}><InputNumber min={0} max={1439} value={form.remindMinutes} onChange={(minutes) => change({ remindMinutes: minutes ?? 0 })} /></Field>
      <Field label={t('dialogues.form.timeout')}><InputNumber min={1} max={1440} value={form.timeoutMinutes} onChange={(minutes) => change({ timeoutMinutes: minutes ?? 30 })} /></Field>
    </div>
  );
}
