import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useInboxes } from '../query/directory';
import { AccountMenuDesk } from './AccountMenuDesk';
import { DigitMenuDesk } from './DigitMenuDesk';
import { Forms } from './Forms';
import './dialogues.css';

const parts = ['forms', 'menu', 'account'] as const;

/** What the bot asks and offers: forms, the digit menu, and the account's own menu. */
export function DialogueSettings() {
  const { t } = useT();
  const inboxes = useInboxes();
  const [part, open] = useState<(typeof parts)[number]>('forms');
  const [picked, pick] = useState<string | null>(null);
  const shown = part === 'account' ? inboxes.filter((one) => one.channel === 'wechat') : inboxes;
  const inbox = shown.find((one) => one.id === picked) ?? shown[0];
  return (
    <section className="dialogues">
      <header className="row"><h3 className="grow">{t('settings.dialogues')}</h3>
        {part !== 'forms' && <Select value={inbox?.id} onChange={pick} options={shown.map((one) => ({ value: one.id, label: one.name }))} aria-label={t('settings.inboxes')} style={{ minWidth: 180 }} />}
        <Segmented value={part} onChange={open} options={parts.map((value) => ({ value, label: t(`dialogues.part.${value}`) }))} /></header>
      <p className="quiet">{t(`dialogues.hint.${part}`)}</p>
      {part === 'forms' ? <Forms /> : inbox && (part === 'menu' ? <DigitMenuDesk key={inbox.id} inboxId={inbox.id} /> : <AccountMenuDesk key={inbox.id} inboxId={inbox.id} />)}
    </section>
  );
}
