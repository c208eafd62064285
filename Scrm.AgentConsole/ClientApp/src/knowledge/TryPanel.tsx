import { Button, Input, Select } from 'antd';
import { useT } from '../i18n/useT';
import { TryAs } from './TryAs';
import { TryResult } from './TryResult';
import type { Trial } from './useTrial';

/** Ask as a customer would and see what the bot decides, and why. */
export function TryPanel({ trial, pick }: { readonly trial: Trial; readonly pick: (articleId: string) => void }) {
  const { t } = useT();
  const { inboxes, inboxId, setInbox, text, setText, as, setAs, result, ask, isBusy } = trial;
  return (
    <aside className="person try scroll" aria-label={t('knowledge.try')}>
      <h3>{t('knowledge.try')}</h3>
      <form className="stack" onSubmit={(e) => { e.preventDefault(); if (inboxId) void ask(); }}>
        {inboxes.length > 1 && <Select value={inboxId} onChange={setInbox} options={inboxes.map((one) => ({ value: one.id, label: one.name }))} aria-label={t('settings.inboxes')} />}
        <div className="row">
          <Input value={text} onChange={(e) => setText(e.target.value)} placeholder={t('knowledge.try.placeholder')} maxLength={500} data-testid="try-text" />
          <Button htmlType="submit" loading={isBusy} disabled={!text.trim() || !inboxId} data-testid="try">{t('knowledge.try.ask')}</Button>
        </div>
        <TryAs as={as} set={setAs} />
      </form>
      {result ? <TryResult result={result} pick={pick} /> : <p className="quiet small">{t('knowledge.try.hint')}</p>}
    </aside>
  );
}
