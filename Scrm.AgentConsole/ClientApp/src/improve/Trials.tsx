import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { api } from '../wire/api';
import { TrialCard } from './TrialCard';
import { TrialDialog } from './TrialDialog';

/** Two versions of the bot side by side, each with its share of the customers. */
export function Trials() {
  const { t } = useT();
  const [isNew, setNew] = useState(false);
  const { data } = useQuery({ queryKey: keys.trials, queryFn: api.trials, refetchInterval: 30_000 });
  if (!data) return <Skeleton active className="frame-waiting" />;
  return (
    <main className="improve-main scroll">
      <div className="row"><span className="grow" /><Button type="primary" onClick={() => setNew(true)} data-testid="trial-new">{t('trial.new')}</Button></div>
      {data.items.length === 0 ? <Empty title={t('trial.none')} hint={t('trial.none.hint')} /> : data.items.map((trial) => <TrialCard key={trial.id} trial={trial} />)}
      {isNew && <TrialDialog close={() => setNew(false)} />}
    </main>
  );
}
