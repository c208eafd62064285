import { Button, Input } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { Empty } from '../../ui/Empty';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { ComplaintTryView } from '../../wire/contracts.g';
import { ExampleFiles } from './ExampleFiles';
import { Trained } from './Trained';
import { useExamples } from './useExamples';

/** Sentences with whether they complain, and what they teach: who complains is handed to people. */
export function ComplaintExamples() {
  const { t } = useT();
  const { examples } = useExamples();
  const { run, isBusy } = useAction();
  const [text, setText] = useState('');
  const [tried, setTried] = useState<ComplaintTryView | null>(null);
  if (!examples) return null;
  const { count, complaining, needed, trained } = examples.complaints;
  const isEnough = Math.min(complaining, count - complaining) >= needed;
  const look = (): void => void run(async () => setTried(await api.tryComplaints(text)));
  return (
    <div className="card" data-testid="complaint-examples">
      <header className="row"><h4 className="grow">{t('examples.complaints')}</h4><ExampleFiles kind="complaints" count={count} /></header>
      <p className="small quiet">{t('examples.complaints.hint', { needed })}</p>
      {count === 0 ? <Empty title={t('examples.complaints.empty')} hint={t('examples.complaints.empty.hint')} /> : (
        <>
          <div className="row"><strong className="num">{t('examples.complaints.count', { count, complaining })}</strong><span className="grow" />{isEnough && <Trained trained={trained} count={count} />}</div>
          {!isEnough && <p className="small problem">{t('examples.complaints.few', { needed })}</p>}
          <div className="row">
            <Input className="grow" value={text} maxLength={2000} placeholder={t('tagBook.try.words')} onChange={(e) => { setText(e.target.value); setTried(null); }} onPressEnter={look} data-testid="complaint-try" />
            <Button disabled={!text.trim()} loading={isBusy} onClick={look}>{t('examples.try')}</Button>
          </div>
          {tried?.trained && <p role="status">{t(tried.complaint ? 'examples.complaints.yes' : 'examples.complaints.no')}</p>}
        </>
      )}
    </div>
  );
}
