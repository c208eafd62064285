import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { Empty } from '../ui/Empty';
import { api } from '../wire/api';
import type { Form, FormView } from '../wire/contracts.g';
import { FormDesk } from './FormDesk';
import { newForm } from './formDraft';
import { useForms } from './useDialogues';

/** All forms; one of them opens as a desk. */
export function Forms() {
  const { t, language } = useT();
  const mayWrite = useMe().role !== 'agent';
  const forms = useForms();
  const [open, setOpen] = useState<{ readonly view: FormView | null; readonly form: Form } | null>(null);
  const create = async () => {
    const wire = language === 'en' ? 'en' : 'zh';
    const words = await api.formWords(wire);
    const n = forms.length + 1;
    setOpen({ view: null, form: newForm(`form${n}`, t('dialogues.form.new', { number: n }), t('dialogues.field.question.new'), t('dialogues.field.label.new'), words, wire) });
  };
  if (open) return <FormDesk key={`${open.form.id}/${open.form.version}`} view={open.view} start={open.form} back={() => setOpen(null)} saved={(view) => setOpen({ view, form: view.form })} />;
  return (
    <>
      {mayWrite && <Button type="primary" onClick={() => void create()} data-testid="form-new">{t('dialogues.form.add')}</Button>}
      <div className="cards">
        {forms.map((one) => (
          <button key={one.form.id} type="button" className="card form-card" onClick={() => setOpen({ view: one, form: one.form })} data-testid={`form-${one.form.id}`}>
            <div className="row"><strong className="grow">{one.form.name}</strong>
              <span className={`state ${one.liveVersion ? 'state-agent' : ''}`}>{one.liveVersion ? t('dialogues.live', { version: one.liveVersion }) : t('dialogues.notLive')}</span></div>
            <span className="small quiet"><code>{one.form.id}</code> · {t('dialogues.fields.count', { count: one.form.fields.length })}{one.liveVersion !== one.form.version && ` · ${t('dialogues.draft', { version: one.form.version })}`}</span>
            <span className="small quiet">{one.form.fields.map((f) => f.label).join(' → ')}</span>
          </button>
        ))}
      </div>
      {forms.length === 0 && <Empty title={t('dialogues.forms.empty')} hint={t('dialogues.forms.empty.hint')} />}
    </>
  );
}
