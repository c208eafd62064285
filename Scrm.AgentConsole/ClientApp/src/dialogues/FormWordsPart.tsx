import { Button, Input, Select } from 'antd';
import { useT } from '../i18n/useT';
import { Field } from '../ui/Field';
import { api } from '../wire/api';
import type { Form } from '../wire/contracts.g';
import { fieldKinds } from './formDraft';

const said = ['intro', 'maySkip', 'resume', 'corrected', 'confirm', 'yes', 'fix', 'whichField', 'done', 'working', 'cancelled', 'reminder', 'timedOut'] as const;
const heard = ['cancelWords', 'backWords', 'skipWords', 'yesWords', 'fixWords'] as const;

/** What the bot says besides the questions, and what it understands. */
export function FormWordsPart({ form, change }: { readonly form: Form; readonly change: (part: Partial<Form>) => void }) {
  const { t } = useT();
  const { words } = form;
  const take = async (language: string) => change({ language, words: await api.formWords(language) });
  return (
    <div className="fields card">
      <div className="row"><span className="grow quiet small">{t('dialogues.words.hint')}</span>
        <Button size="small" onClick={() => void take('zh')}>{t('dialogues.words.zh')}</Button><Button size="small" onClick={() => void take('en')}>{t('dialogues.words.en')}</Button></div>
      {said.map((key) => <Field key={key} label={t(`dialogues.words.${key}`)}><Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={600} value={words[key]} onChange={(e) => change({ words: { ...words, [key]: e.target.value } })} /></Field>)}
      {fieldKinds.map((kind) => <Field key={kind} label={t('dialogues.words.error', { kind: t(`dialogues.kind.${kind}`) })}><Input value={words.errors[kind] ?? ''} maxLength={600} onChange={(e) => change({ words: { ...words, errors: { ...words.errors, [kind]: e.target.value } } })} /></Field>)}
      {heard.map((key) => <Field key={key} label={t(`dialogues.words.${key}`)}><Select mode="tags" open={false} suffixIcon={null} value={[...words[key]]} onChange={(list) => change({ words: { ...words, [key]: list } })} /></Field>)}
    </div>
  );
}
