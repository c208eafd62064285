import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { useInboxes } from '../query/directory';
import { Empty } from '../ui/Empty';
import { go, improveParts, toImprove, type ImprovePart } from '../ui/router';
import { Figures } from './Figures';
import { periods, usePeriod } from './period';
import { Questions } from './Questions';
import { Replays } from './Replays';
import { Trials } from './Trials';
import './improve.css';

/** The supervisors' place to make the bot better: what came of it, what it could not answer, what a draft would change. */
export default function ImprovePage({ part }: { readonly part: ImprovePart }) {
  const { t } = useT();
  const inboxes = useInboxes();
  const [inbox, setInbox] = useState<string>('');
  const [days, setDays] = useState<number>(30);
  const asked = usePeriod(days, inbox || null);
  if (useMe().role === 'agent') return <Empty title={t('fault.forbidden')} />;
  return (
    <div className="improve">
      <header className="improve-head">
        <h2>{t('improve.title')}</h2>
        <Segmented<ImprovePart> value={part} onChange={(to) => go(toImprove(to))} data-testid="improve-parts"
          options={improveParts.map((value) => ({ value, label: t(`improve.part.${value}`) }))} />
        {(part === 'figures' || part === 'questions') && (
          <div className="row improve-asked">
            <Select size="small" value={inbox} onChange={setInbox} className="improve-inbox" aria-label={t('trial.inbox')}
              options={[{ value: '', label: t('improve.inbox.all') }, ...inboxes.map((one) => ({ value: one.id, label: one.name }))]} />
            <Segmented size="small" value={days} onChange={setDays} options={periods.map((value) => ({ value, label: t('improve.days', { days: value }) }))} />
          </div>
        )}
      </header>
      {part === 'figures' ? <Figures asked={asked} days={days} /> : part === 'questions' ? <Questions key={JSON.stringify(asked)} asked={asked} /> : part === 'replay' ? <Replays /> : <Trials />}
    </div>
  );
}
