import type { ServiceTargets } from '../../wire/contracts.g';

/** Nothing is promised. Sent to the server it takes a promise away, where leaving it out would keep it. */
export const noTargets: ServiceTargets = { firstResponse: null, nextResponse: null, resolution: null, warnPercent: 80 };
