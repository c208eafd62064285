import { App, Button, Input, InputNumber, Switch } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { Field } from '../ui/Field';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { Form, FormView } from '../wire/contracts.g';
import { Deliveries } from './Deliveries';

interface Props {
  readonly form: Form;
  readonly view: FormView | null;
  readonly change: (part: Partial<Form>) => void;
  readonly mayWrite: boolean;
}

/** The company's own system: where it is, how calls are signed, and how they went. */
export function FormHookPart({ form, view, change, mayWrite }: Props) {
  const { t } = useT();
  const { modal } = App.useApp();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const hook = form.hook ?? { url: '', answers: false, timeoutSeconds: 5 };
  const set = (part: Partial<typeof hook>) => change({ hook: { ...hook, ...part } });
  const make = () => run(async () => {
    const { secret } = await api.makeFormSecret(form.id);
    await cache.invalidateQueries({ queryKey: keys.forms });
    modal.info({ title: t('dialogues.hook.secret.once'), content: <code className="secret">{secret}</code> });
  });
  return (
    <div className="stack">
      <div className="fields card">
        <span className="quiet small">{t('dialogues.hook.hint')}</span>
        <Field label={t('dialogues.hook.url')}><Input value={hook.url} maxLength={500} placeholder="https://" onChange={(e) => set({ url: e.target.value })} /></Field>
        <Field label={t('dialogues.hook.answers')}><Switch checked={hook.answers} onChange={(answers) => set({ answers })} /></Field>
        <Field label={t('dialogues.hook.timeout')}><InputNumber min={1} max={20} value={hook.timeoutSeconds} onChange={(seconds) => set({ timeoutSeconds: seconds ?? 5 })} /></Field>
        {view && mayWrite && <Field label={t('dialogues.hook.secret')}><span className="row"><span className="small">{t(view.hasSecret ? 'dialogues.hook.secret.set' : 'dialogues.hook.secret.none')}</span><Button size="small" loading={isBusy} onClick={() => void make()}>{t('dialogues.hook.secret.make')}</Button></span></Field>}
      </div>
      {view && mayWrite && <Deliveries formId={form.id} />}
    </div>
  );
}
