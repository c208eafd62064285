import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { shortSpan } from '../i18n/when';
import { useLiveSession } from '../live/liveContext';
import { useNow } from '../live/useNow';
import { useAgentName } from '../query/directory';
import { useAction } from '../ui/useAction';
import type { ConversationView, OfferView } from '../wire/contracts.g';

interface Props {
  readonly conversation: ConversationView;
  readonly offer: OfferView;
}

/** A transfer that waits for a word: the colleague says it here, who offered sees how long there is. */
export function OfferBar({ conversation: c, offer }: Props) {
  const { t } = useT();
  const { session, me } = useLiveSession();
  const { run, isBusy } = useAction();
  const agentName = useAgentName();
  const time = shortSpan(Date.parse(offer.expiresAt) - useNow(1_000));
  const [from, to] = [agentName(offer.fromAgentId) ?? '…', agentName(offer.toAgentId) ?? '…'];
  const isMine = offer.toAgentId === me.agentId;
  return (
    <div className="row offer-bar" data-testid="offer" role="status">
      <span className="grow">{isMine ? t('offer.mine', { who: from, time }) : offer.fromAgentId === me.agentId ? t('offer.theirs', { who: to, time }) : t('offer.others', { from, who: to })}</span>
      {isMine && <Button disabled={isBusy} data-testid="offer-decline" onClick={() => void run(() => session.command('DeclineTransfer', c.id))}>{t('offer.decline')}</Button>}
      {isMine && <Button type="primary" loading={isBusy} data-testid="offer-accept" onClick={() => void run(() => session.command('AcceptTransfer', c.id))}>{t('offer.accept')}</Button>}
    </div>
  );
}
