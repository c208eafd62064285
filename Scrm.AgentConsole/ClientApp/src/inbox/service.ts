import type { ServiceMark, ServiceState } from '../wire/contracts.g';

/** How a promise stands now: the clock goes on while nothing arrives. */
export function serviceState(service: ServiceMark, now: number): ServiceState {
  return now >= Date.parse(service.dueAt) ? 'breached' : now >= Date.parse(service.soonAt) ? 'soon' : 'ok';
}
