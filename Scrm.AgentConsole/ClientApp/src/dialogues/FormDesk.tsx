import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Tabs } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { Form, FormView } from '../wire/contracts.g';
import { FieldList } from './FieldList';
import { FormFacts } from './FormFacts';
import { FormHookPart } from './FormHookPart';
import { FormResults } from './FormResults';
import { FormVersions } from './FormVersions';
import { FormWordsPart } from './FormWordsPart';
import { toInput } from './formDraft';
import { Tester } from './Tester';

interface Props {
  readonly view: FormView | null;
  readonly start: Form;
  readonly back: () => void;
  readonly saved: (view: FormView) => void;
}

/** One form: edited on the left, tried on the right, published when it is right. */
export function FormDesk({ view, start, back, saved }: Props) {
  const { t } = useT();
  const { message, modal } = App.useApp();
  const cache = useQueryClient();
  const mayWrite = useMe().role !== 'agent';
  const { run, isBusy } = useAction();
  const [form, setForm] = useState(start);
  const change = (part: Partial<Form>) => setForm({ ...form, ...part });
  const isChanged = form !== start || view === null;
  const keep = (work: () => Promise<FormView>, words: string) => run(async () => {
    const next = await work();
    await cache.invalidateQueries({ queryKey: keys.forms });
    saved(next);
    void message.success(words);
  });
  const save = () => keep(() => api.saveForm(form.id, toInput(form)), t('dialogues.saved'));
  const publish = (version: number | null) => keep(() => api.publishForm(form.id, version), t(version ? 'dialogues.published' : 'dialogues.takenOff'));
  const remove = () => modal.confirm({ title: t('dialogues.remove.sure', { name: form.name }), onOk: () => run(async () => { await api.removeForm(form.id); await cache.invalidateQueries({ queryKey: keys.forms }); back(); }) });
  const parts = [
    { key: 'fields', label: t('dialogues.tab.fields'), children: <FieldList fields={form.fields} hasHook={Boolean(form.hook?.url)} set={(fields) => change({ fields })} /> },
    { key: 'facts', label: t('dialogues.tab.facts'), children: <FormFacts form={form} isNew={view === null} change={change} /> },
    { key: 'words', label: t('dialogues.tab.words'), children: <FormWordsPart form={form} change={change} /> },
    { key: 'hook', label: t('dialogues.tab.hook'), children: <FormHookPart form={form} view={view} change={change} mayWrite={mayWrite} /> },
    ...(view && mayWrite ? [
      { key: 'versions', label: t('dialogues.tab.versions'), children: <FormVersions view={view} publish={(version) => void publish(version)} take={(old) => setForm({ ...old, version: start.version })} /> },
      { key: 'results', label: t('dialogues.tab.results'), children: <FormResults form={form} /> },
    ] : []),
  ];
  return (
    <div className="form-desk">
      <div className="form-edit">
        <div className="row form-head">
          <Button onClick={back}>{t('dialogues.back')}</Button><strong className="grow ellipsis">{form.name}</strong>
          {mayWrite && view && <Button danger type="text" onClick={() => void remove()}>{t('dialogues.remove')}</Button>}
          {mayWrite && <Button loading={isBusy} disabled={!isChanged} onClick={() => void save()} data-testid="form-save">{t('dialogues.save')}</Button>}
          {mayWrite && view && <Button type="primary" loading={isBusy} disabled={isChanged || view.liveVersion === view.form.version} onClick={() => void publish(view.form.version)} data-testid="form-publish">{t('dialogues.publish')}</Button>}
        </div>
        <Tabs items={parts} />
      </div>
      <Tester draft={{ formId: form.id, form: toInput(form) }} first={`/${form.id}`} />
    </div>
  );
}
