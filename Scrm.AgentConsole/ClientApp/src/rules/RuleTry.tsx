import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useInboxes } from '../query/directory';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { RuleTrace } from '../wire/contracts.g';
import { TraceList } from './TraceList';

/** A message and who writes it: which rules hold, and why. */
export function RuleTry() {
  const { t } = useT();
  const inboxes = useInboxes();
  const { run, isBusy } = useAction();
  const [inbox, setInbox] = useState<string | null>(null);
  const [contact, setContact] = useState('');
  const [at, setAt] = useState('');
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly RuleTrace[] | null>(null);
  const inboxId = inbox ?? inboxes[0]?.id ?? '';
  const ask = () => void run(async () => setFound((await api.tryRules({ inboxId, text, contactId: contact || null, published: false, at: at ? new Date(at).toISOString() : null })).rules));
  return (
    <section className="rules-card">
      <p className="small quiet">{t('rules.try.hint')}</p>
      <div className="row">
        <Select className="rule-kind" value={inboxId} aria-label={t('rules.try.inbox')} options={inboxes.map((one) => ({ value: one.id, label: one.name }))} onChange={setInbox} />
        <Input value={contact} placeholder={t('rules.try.contact')} aria-label={t('rules.try.contact')} onChange={(event) => setContact(event.target.value)} />
        <label className="row small rule-when">{t('rules.try.at')}<Input type="datetime-local" className="rule-moment" value={at} data-testid="rule-try-at" onChange={(event) => setAt(event.target.value)} /></label>
      </div>
      <div className="row">
        <Input value={text} placeholder={t('rules.try.text')} aria-label={t('rules.try.text')} onChange={(event) => setText(event.target.value)} onPressEnter={ask} data-testid="rule-try-text" />
        <Button type="primary" loading={isBusy} onClick={ask}>{t('rules.try.go')}</Button>
      </div>
      {found && (found.length === 0 ? <p>{t('rules.try.none')}</p> : <TraceList traces={found} />)}
    </section>
  );
}
