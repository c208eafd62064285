import { Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { clockTime } from '../i18n/when';
import { AgentTable } from './AgentTable';
import type { Behind } from './behind';
import { DayTiles } from './DayTiles';
import { PromiseList } from './PromiseList';
import { QueueTable } from './QueueTable';
import { useWall } from './useWall';
import { WallBehind } from './WallBehind';
import './wall.css';

/** The floor as supervisors see it: today, who waits, who serves, which promises are in danger. */
export default function WallPage() {
  const { t, language } = useT();
  const { now, day } = useWall();
  const [behind, open] = useState<Behind | null>(null);
  return (
    <div className="wall" data-testid="wall">
      <header className="wall-head"><h2 className="grow">{t('wall.title')}</h2>
        {now && <span className="small faint num">{t('wall.at', { time: clockTime(Date.parse(now.at), language) })}</span>}</header>
      <main className="wall-main scroll">
        <DayTiles day={day} open={open} />
        {!now ? <Skeleton active /> : (
          <>
            <QueueTable queues={now.queues} open={open} />
            <div className="wall-grid">
              <AgentTable agents={now.agents} open={open} />
              <PromiseList promises={now.promises} queues={now.queues} />
            </div>
          </>
        )}
      </main>
      <WallBehind behind={behind} close={() => open(null)} />
    </div>
  );
}
