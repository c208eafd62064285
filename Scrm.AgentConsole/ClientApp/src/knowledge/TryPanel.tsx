import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useInboxes } from '../query/directory';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { AnswerTryView } from '../wire/contracts.g';
import { TryAs, type AskedAs } from './TryAs';
import { TryResult } from './TryResult';

/** Ask as a customer would and see what the bot decides, and why. */
export function TryPanel({ pick }: { readonly pick: (articleId: string) => void }) {
  const { t } = useT();
  const inboxes = useInboxes();
  const { run, isBusy } = useAction();
  const [inbox, setInbox] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [as, setAs] = useState<AskedAs>({ channel: null, tier: '', day: '' });
  const [result, setResult] = useState<AnswerTryView | null>(null);
  const inboxId = inbox ?? inboxes[0]?.id ?? '';
  const ask = () => run(async () => setResult(await api.tryAnswer({
    inboxId, text: text.trim(), channel: as.channel, tier: as.tier.trim() || null, at: as.day ? new Date(`${as.day}T12:00:00`).toISOString() : null,
  })));
  return (
    <aside className="person try scroll" aria-label={t('knowledge.try')}>
      <h3>{t('knowledge.try')}</h3>
      <form className="stack" onSubmit={(e) => { e.preventDefault(); void ask(); }}>
        {inboxes.length > 1 && <Select value={inboxId} onChange={setInbox} options={inboxes.map((one) => ({ value: one.id, label: one.name }))} aria-label={t('settings.inboxes')} />}
        <div className="row">
          <Input value={text} onChange={(e) => setText(e.target.value)} placeholder={t('knowledge.try.placeholder')} maxLength={500} data-testid="try-text" />
          <Button htmlType="submit" loading={isBusy} disabled={!text.trim()} data-testid="try">{t('knowledge.try.ask')}</Button>
        </div>
        <TryAs as={as} set={setAs} />
      </form>
      {result ? <TryResult result={result} pick={pick} /> : <p className="quiet small">{t('knowledge.try.hint')}</p>}
    </aside>
  );
}
