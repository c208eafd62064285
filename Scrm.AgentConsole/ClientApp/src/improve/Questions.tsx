import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton, Switch } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { useAction } from '../ui/useAction';
import { api, type BotQuery } from '../wire/api';
import { ClusterDesk } from './ClusterDesk';
import { ClusterRow } from './ClusterRow';

/** Questions that were not answered well, in groups: the list, and one of them to settle. */
export function Questions({ asked }: { readonly asked: BotQuery }) {
  const { t, language } = useT();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const [chosen, choose] = useState<string | null>(null);
  const [hasHidden, setHidden] = useState(false);
  const { data } = useQuery({ queryKey: keys.clusters(asked), queryFn: () => api.clusters(asked), staleTime: 60_000 });
  if (!data) return <Skeleton active className="frame-waiting" />;
  const hidden = data.items.filter((one) => one.hidden).length;
  const shown = data.items.filter((one) => hasHidden || !one.hidden);
  const cluster = shown.find((one) => one.id === chosen) ?? shown[0] ?? null;
  const again = () => void run(async () => cache.setQueryData(keys.clusters(asked), await api.clusters(asked, true)));
  return (
    <div className="improve-desk" data-testid="clusters">
      <section className="improve-list">
        <div className="improve-sum">
          <span className="small quiet grow">{t('improve.questions.sum', { questions: data.questions, groups: data.items.length, time: shortTime(Date.parse(data.at), Date.now(), language) })}</span>
          <Button size="small" loading={isBusy} onClick={again}>{t('improve.questions.again')}</Button>
        </div>
        {hidden > 0 && <label className="row small quiet improve-hidden"><Switch size="small" checked={hasHidden} onChange={setHidden} />{t('improve.questions.hidden', { count: hidden })}</label>}
        <div className="scroll improve-rows" role="listbox" aria-label={t('improve.part.questions')}>
          {shown.map((one) => <ClusterRow key={one.id} cluster={one} isChosen={one === cluster} choose={() => choose(one.id)} />)}
        </div>
      </section>
      <main className="improve-main scroll">
        {cluster ? <ClusterDesk key={cluster.id} cluster={cluster} asked={asked} /> : <Empty title={t('improve.questions.none')} hint={t('improve.questions.none.hint')} />}
      </main>
    </div>
  );
}
