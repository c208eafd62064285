import { Tag } from 'antd';
import { useT } from '../i18n/useT';
import type { ClusterView } from '../wire/contracts.g';
import { Bars } from './Bars';

/** A group in the list: its leading wording, how often, and when. */
export function ClusterRow({ cluster, isChosen, choose }: { readonly cluster: ClusterView; readonly isChosen: boolean; readonly choose: () => void }) {
  const { t } = useT();
  const mark = cluster.mark;
  return (
    <button type="button" role="option" aria-selected={isChosen} className="improve-row" onClick={choose} data-testid="cluster-row">
      <span className="row"><strong className="ellipsis grow">{cluster.question}</strong>{mark && mark.step !== 'dismissed' && <Tag color={mark.isLive ? 'green' : 'gold'}>{t(mark.isLive ? 'improve.cluster.mark.live' : 'improve.cluster.mark.waiting')}</Tag>}</span>
      <span className="row">
        <span className="small quiet num">{t('improve.questions.people', { count: cluster.count, people: cluster.people })}</span>
        <span className="small faint ellipsis grow">{cluster.kinds.map((one) => t(`improve.kind.${one.kind}`)).join(' · ')}</span>
        <Bars values={cluster.trend} width={72} height={18} label={t('improve.cluster.trend')} />
      </span>
    </button>
  );
}
