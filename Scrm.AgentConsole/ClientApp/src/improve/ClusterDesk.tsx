import { App, Button, Tag } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { jump } from '../live/jump';
import { useAgentName } from '../query/directory';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import { api, type BotQuery } from '../wire/api';
import type { ClusterView } from '../wire/contracts.g';
import { AddDialog } from './AddDialog';
import { Bars } from './Bars';
import { DraftDialog } from './DraftDialog';
import { NowLine } from './NowLine';
import { useSettled } from './useSettled';

/** One group: how it is asked, how it is answered now, what colleagues said, and what can be done. */
export function ClusterDesk({ cluster, asked }: { readonly cluster: ClusterView; readonly asked: BotQuery }) {
  const { t, language } = useT();
  const { message } = App.useApp();
  const { settle, isBusy } = useSettled(asked);
  const nameOf = useAgentName();
  const [draft, setDraft] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const mark = cluster.mark;
  const dismiss = () => void settle(() => api.dismissCluster(cluster.id, asked)).then((done) => done && message.success(t('improve.cluster.dismissed')));
  return (
    <article className="improve-cluster">
      <header>
        <h3>{cluster.question}</h3>
        <div className="row improve-kinds">{cluster.kinds.map((one) => <Tag key={one.kind}>{t(`improve.kind.${one.kind}`)} {one.count}</Tag>)}<span className="small faint">{t('improve.cluster.masked')}</span></div>
      </header>
      <div className="row">
        <Button type="primary" onClick={() => setDraft(cluster.replies[0] ?? '')} data-testid="cluster-draft">{t('improve.cluster.draft')}</Button>
        <Button onClick={() => setAdding(true)} data-testid="cluster-add">{t('improve.cluster.add')}</Button>
        <Button type="text" loading={isBusy} disabled={cluster.hidden} onClick={dismiss} data-testid="cluster-dismiss">{t('improve.cluster.dismiss')}</Button>
      </div>
      {mark && (
        <p className="small quiet">
          {t(`improve.cluster.mark.${mark.step}`, { who: nameOf(mark.agentId) ?? mark.agentId, time: fullTime(Date.parse(mark.at), language), count: mark.count })}
          {mark.step !== 'dismissed' && <> · {t(mark.isLive ? 'improve.cluster.mark.live' : 'improve.cluster.mark.waiting')} · <Link href="/knowledge">{t('improve.cluster.open')}</Link></>}
        </p>
      )}
      <section className="card"><h4 className="improve-title">{t('improve.cluster.now')}</h4><NowLine now={cluster.now} /></section>
      <div className="improve-grid">
        <section className="card"><h4 className="improve-title">{t('improve.cluster.wordings')}</h4><ul className="improve-texts">{cluster.wordings.map((text) => <li key={text}>{text}</li>)}</ul></section>
        <section className="card">
          <h4 className="improve-title">{t('improve.cluster.replies')}</h4>
          {cluster.replies.length === 0 ? <span className="small quiet">{t('improve.cluster.replies.none')}</span>
            : cluster.replies.map((text) => <div key={text} className="row improve-reply"><span className="grow">{text}</span><Button size="small" onClick={() => setDraft(text)}>{t('improve.cluster.use')}</Button></div>)}
        </section>
      </div>
      <section className="card"><h4 className="improve-title">{t('improve.cluster.trend')}</h4><Bars values={cluster.trend} width={640} height={44} label={t('improve.cluster.trend')} /></section>
      <section className="card">
        <h4 className="improve-title">{t('improve.cluster.examples')}</h4>
        <ul className="improve-behind">
          {cluster.examples.map((one) => (
            <li key={one.messageId}>
              <span className="grow ellipsis">{one.text}</span><span className="small faint">{t(`improve.kind.${one.kind}`)}</span><span className="small faint num">{fullTime(Date.parse(one.at), language)}</span>
              <Link href={toConversation(one.conversationId)} className="small" onClick={() => jump.set({ conversationId: one.conversationId, messageId: one.messageId })}>{t('improve.cluster.show')}</Link>
            </li>
          ))}
        </ul>
      </section>
      {draft !== null && <DraftDialog cluster={cluster} asked={asked} answer={draft} close={() => setDraft(null)} />}
      {isAdding && <AddDialog cluster={cluster} asked={asked} close={() => setAdding(false)} />}
    </article>
  );
}
