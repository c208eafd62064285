import { useT } from '../i18n/useT';
import type { DeliveryStatus } from '../wire/contracts.g';

const tick = 'M2 7.5l3 3 6-7';
const paths: Readonly<Record<DeliveryStatus, string>> = {
  pending: 'M7 3.5v4l2.5 1.5',
  sent: tick,
  delivered: `${tick} M7 9.6l.9.9 6-7`,
  read: `${tick} M7 9.6l.9.9 6-7`,
  failed: 'M7 3.8v4.2 M7 10.2v.1',
  uncertain: 'M5.4 5.4a1.7 1.7 0 1 1 2.4 1.6c-.6.3-.8.6-.8 1.2 M7 10.3v.1',
};

/** How far a message got, as people know it from their phones; said aloud too. */
export function DeliveryMark({ status }: { readonly status: DeliveryStatus }) {
  const { t } = useT();
  const isRound = status === 'pending' || status === 'failed' || status === 'uncertain';
  return (
    <span className={`delivery delivery-${status}`} title={t(`delivery.${status}`)}>
      <svg width="16" height="14" viewBox="0 0 16 14" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        {isRound && <circle cx="7" cy="7" r="5.6" strokeWidth="1.2" />}
        <path d={paths[status]} />
      </svg>
      <span className="sr-only">{t(`delivery.${status}`)}</span>
    </span>
  );
}
