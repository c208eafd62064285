import { useT } from '../i18n/useT';
import { shortSpan } from '../i18n/when';
import { useNow } from '../live/useNow';
import type { ServiceMark } from '../wire/contracts.g';
import { serviceState } from './service';

const colours = { ok: 'good', soon: 'warn', breached: 'bad' } as const;

/** How much of a promised time is left, or how late it is. */
export function ServiceClock({ service }: { readonly service: ServiceMark }) {
  const { t } = useT();
  const now = useNow();
  const left = Date.parse(service.dueAt) - now;
  const time = shortSpan(Math.abs(left));
  return (
    <span className={`waiting waiting-${colours[serviceState(service, now)]} num`} data-testid="service-clock" title={t(left < 0 ? 'service.over' : `service.${service.kind}`, { time })}>
      {left < 0 ? `+${time}` : time}
    </span>
  );
}
