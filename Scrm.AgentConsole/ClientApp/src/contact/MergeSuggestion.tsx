import { Button, Popconfirm } from 'antd';
import { useT } from '../i18n/useT';
import { listTime } from '../i18n/when';
import { ChannelMark } from '../ui/ChannelMark';
import { Link } from '../ui/Link';
import { toContact } from '../ui/router';
import type { MergeSuggestionView } from '../wire/contracts.g';

interface Props {
  readonly suggestion: MergeSuggestionView;
  readonly mayMerge: boolean;
  readonly isBusy: boolean;
  readonly merge: () => void;
  readonly dismiss: () => void;
}

/** Somebody who may be the same person: how surely, why, and what speaks against it. */
export function MergeSuggestion({ suggestion: s, mayMerge, isBusy, merge, dismiss }: Props) {
  const { t, language } = useT();
  return (
    <div className="merge" data-testid="merge-suggestion">
      <div className="row">
        {[...new Set(s.identities.map((one) => one.channel))].map((channel) => <ChannelMark key={channel} channel={channel} size={16} />)}
        <Link className="ellipsis grow" href={toContact(s.contactId)}>{s.name}</Link>
        <span className="small quiet num">{t('merge.score', { percent: Math.round(s.score * 100) })}</span>
      </div>
      <div className="merge-why small">
        {s.reasons.map((one) => <span key={one} className="merge-reason">{t(`merge.reason.${one}`)}</span>)}
        {s.doubts.map((one) => <span key={one} className="merge-doubt">{t(`merge.doubt.${one}`)}</span>)}
      </div>
      <div className="row small">
        <span className="quiet grow">{t('contact.lastSeen', { time: listTime(Date.parse(s.lastSeenAt), Date.now(), language) })}</span>
        {mayMerge && !s.isProven && <Button size="small" type="text" disabled={isBusy} onClick={dismiss} data-testid="merge-dismiss">{t('merge.dismiss')}</Button>}
        {mayMerge && (
          <Popconfirm title={t('merge.ask', { name: s.name })} description={t('merge.ask.more')} okText={t('merge.do')} onConfirm={merge} placement="left">
            <Button size="small" loading={isBusy} data-testid="merge">{t('merge.do')}</Button>
          </Popconfirm>
        )}
      </div>
    </div>
  );
}
