import { useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useInboxes } from '../query/directory';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import { DraftPicker } from './DraftPicker';
import { draftInput, firstChoice, type DraftChoice } from './draftChoice';
import { periods, usePeriod } from './period';

/** Begins a replay. */
export function ReplayForm({ begun }: { readonly begun: (id: string) => void }) {
  const { t } = useT();
  const cache = useQueryClient();
  const inboxes = useInboxes();
  const { run, isBusy } = useAction();
  const [choice, setChoice] = useState<DraftChoice>(firstChoice);
  const [inbox, setInbox] = useState('');
  const [days, setDays] = useState<number>(7);
  const [most, setMost] = useState<number>(1000);
  const { from, to } = usePeriod(days, null);
  const start = () => void run(async () => {
    const job = await api.startReplay({ draft: draftInput(choice), inboxId: inbox || null, from, to, most });
    begun(job.id);
    await cache.invalidateQueries({ queryKey: keys.replays });
  });
  return (
    <section className="card">
      <h4 className="improve-title">{t('replay.title')}</h4>
      <DraftPicker choice={choice} set={setChoice} />
      <div className="row improve-wrap">
        <Select size="small" value={inbox} onChange={setInbox} className="improve-inbox" aria-label={t('trial.inbox')} options={[{ value: '', label: t('improve.inbox.all') }, ...inboxes.map((one) => ({ value: one.id, label: one.name }))]} />
        <Segmented size="small" value={days} onChange={setDays} options={periods.map((value) => ({ value, label: t('improve.days', { days: value }) }))} />
        <label className="row small">{t('replay.most')}<InputNumber size="small" min={1} max={20000} precision={0} value={most} onChange={(value) => setMost(value ?? 1000)} className="improve-number" /></label>
        <span className="grow" />
        <Button type="primary" loading={isBusy} disabled={choice.which === 'some' && choice.ids.length === 0} onClick={start} data-testid="replay-start">{t('replay.start')}</Button>
      </div>
      <span className="small faint">{t('replay.limit')}</span>
    </section>
  );
}
