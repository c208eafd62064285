import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { saveFile } from '../ui/saveFile';
import { useAction } from '../ui/useAction';
import { api, type BotQuery } from '../wire/api';
import { ArticleOutcomes } from './ArticleOutcomes';
import { Behind, type Drilled } from './Behind';
import { DayChart } from './DayChart';
import { FigureTile } from './FigureTile';
import { InboxTable } from './InboxTable';
import { figures } from './measures';
import { Reasons } from './Reasons';

/** What came of the bot's conversations, against as many days before; every figure opens the conversations behind it. */
export function Figures({ asked, days }: { readonly asked: BotQuery; readonly days: number }) {
  const { t, language } = useT();
  const { run, isBusy } = useAction();
  const [drilled, drill] = useState<Drilled | null>(null);
  const { data } = useQuery({ queryKey: keys.botReport(asked), queryFn: () => api.botReport(asked), placeholderData: keepPreviousData, staleTime: 60_000 });
  if (!data) return <Skeleton active className="frame-waiting" />;
  const save = () => void run(async () => saveFile(await api.botTable({ ...asked, language }), 'bot.csv'));
  return (
    <main className="improve-main scroll" data-testid="bot-figures">
      <div className="row"><span className="grow" /><Button size="small" loading={isBusy} onClick={save}>{t('improve.csv')}</Button></div>
      {data.now.total.conversations === 0 ? <Empty title={t('improve.empty')} hint={t('improve.empty.hint')} /> : (
        <>
          <div className="improve-tiles">
            {figures.map((figure) => <FigureTile key={figure.name} figure={figure} report={data} days={days} open={() => drill({ title: t(`improve.figure.${figure.name}`), measure: figure.measure, reason: null })} />)}
          </div>
          <DayChart period={data.now} />
          <div className="improve-grid">
            <Reasons reasons={data.now.reasons} open={(reason, title) => drill({ title, measure: 'handed', reason })} />
            <ArticleOutcomes articles={data.articles} />
            {!asked.inbox && data.now.inboxes.length > 1 && <InboxTable period={data.now} before={data.before} />}
          </div>
        </>
      )}
      <Behind asked={asked} drilled={drilled} close={() => drill(null)} />
    </main>
  );
}
