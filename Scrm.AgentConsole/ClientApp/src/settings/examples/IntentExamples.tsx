import { Button, Input } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { Empty } from '../../ui/Empty';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { IntentTryView } from '../../wire/contracts.g';
import { ExampleFiles } from './ExampleFiles';
import { Trained } from './Trained';
import { useExamples } from './useExamples';

/** Sentences with their intents, and what they teach. */
export function IntentExamples() {
  const { t } = useT();
  const { examples } = useExamples();
  const { run, isBusy } = useAction();
  const [text, setText] = useState('');
  const [tried, setTried] = useState<IntentTryView | null>(null);
  if (!examples) return null;
  const { count, notServed, intents, trained } = examples.intents;
  const look = (): void => void run(async () => setTried(await api.tryIntents({ text })));
  return (
    <div className="card" data-testid="intent-examples">
      <header className="row"><h4 className="grow">{t('examples.intents')}</h4><ExampleFiles kind="intents" count={count} /></header>
      <p className="small quiet">{t('examples.intents.hint')}</p>
      {count === 0 ? <Empty title={t('examples.intents.empty')} hint={t('examples.intents.empty.hint')} /> : (
        <>
          <div className="row"><strong className="num">{t('examples.intents.count', { count, none: notServed })}</strong><span className="grow" /><Trained trained={trained} count={count} /></div>
          <div className="examples-intents">{intents.map((one) => <span key={one.intent}><code>{one.intent}</code> <span className="small faint num">{one.texts}</span></span>)}</div>
          <div className="row">
            <Input className="grow" value={text} maxLength={2000} placeholder={t('tagBook.try.words')} onChange={(e) => { setText(e.target.value); setTried(null); }} onPressEnter={look} data-testid="intent-try" />
            <Button disabled={!text.trim()} loading={isBusy} onClick={look}>{t('examples.try')}</Button>
          </div>
          {tried && <p role="status">{tried.intent ? <><code>{tried.intent}</code> <span className="num">{Math.round(tried.confidence * 100)}%</span></> : <span className="quiet small">{t('examples.intents.none')}</span>}</p>}
        </>
      )}
    </div>
  );
}
