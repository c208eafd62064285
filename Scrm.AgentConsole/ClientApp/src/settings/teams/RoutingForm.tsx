import { PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { Field } from '../../ui/Field';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { RoutingSettings } from '../../wire/contracts.g';
import { PriorityRow } from './PriorityRow';
import { PromiseRow } from './PromiseRow';

/** What holds for every queue: who is served first, and promises to segments. */
export function RoutingForm({ mayEdit }: { readonly mayEdit: boolean }) {
  const { data } = useQuery({ queryKey: keys.routingSettings, queryFn: api.routingSettings });
  return data ? <Form key={data.version} saved={data} mayEdit={mayEdit} /> : null;
}

function Form({ saved, mayEdit }: { readonly saved: RoutingSettings; readonly mayEdit: boolean }) {
  const { t } = useT();
  const cache = useQueryClient();
  const { message } = App.useApp();
  const { run, isBusy } = useAction();
  const [draft, setDraft] = useState(saved);
  const set = (change: Partial<RoutingSettings>): void => setDraft({ ...draft, ...change });
  const save = () => run(async () => {
    cache.setQueryData(keys.routingSettings, await api.saveRoutingSettings(draft));
    void message.success(t('settings.teams.saved'));
  });
  return (
    <div className="card routing-form" inert={!mayEdit}>
      <div className="row"><strong className="grow">{t('settings.routing')}</strong>{mayEdit && <Button type="primary" size="small" loading={isBusy} disabled={draft === saved} onClick={() => void save()} data-testid="routing-save">{t('knowledge.save')}</Button>}</div>
      <p className="small quiet">{t('settings.routing.hint')}</p>
      {draft.priorities.map((rule, n) => (
        <PriorityRow key={n} rule={rule} change={(next) => set({ priorities: draft.priorities.map((one, i) => (i === n ? next : one)) })} drop={() => set({ priorities: draft.priorities.filter((_, i) => i !== n) })} />
      ))}
      <Button className="add-row" type="dashed" size="small" icon={<PlusOutlined />} onClick={() => set({ priorities: [...draft.priorities, { kind: 'value', key: null, atLeast: 80, points: 3 }] })}>{t('settings.routing.add')}</Button>
      <Field label={t('settings.routing.point')}><InputNumber min={1} max={600} value={draft.pointMinutes} onChange={(pointMinutes) => set({ pointMinutes: pointMinutes ?? draft.pointMinutes })} /></Field>
      <strong>{t('settings.routing.promises')}</strong>
      {draft.promises.map((promise, n) => (
        <PromiseRow key={n} promise={promise} change={(next) => set({ promises: draft.promises.map((one, i) => (i === n ? next : one)) })} drop={() => set({ promises: draft.promises.filter((_, i) => i !== n) })} />
      ))}
      <Button className="add-row" type="dashed" size="small" icon={<PlusOutlined />}
        onClick={() => set({ promises: [...draft.promises, { segmentId: '', targets: { firstResponse: 2, nextResponse: null, resolution: null, warnPercent: 80 } }] })}>{t('settings.routing.promise.add')}</Button>
    </div>
  );
}
