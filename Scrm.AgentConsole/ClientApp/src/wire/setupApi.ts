import type { AlertSettings, InboxCheckView, PublicAddressView } from './contracts.g';
import { send } from './http';

/** The calls of what is set up once: connections, and how to be called. */
export const setupApi = {
  publicAddress: () => send<PublicAddressView>('GET', '/api/inboxes/address'),
  regions: () => send<readonly string[]>('GET', '/api/inboxes/regions'),
  checkInbox: (inbox: string) => send<InboxCheckView>('POST', `/api/inboxes/${encodeURIComponent(inbox)}/check`),
  alertSettings: () => send<AlertSettings>('GET', '/api/settings/alerts'),
  saveAlertSettings: (input: AlertSettings) => send<AlertSettings>('PUT', '/api/settings/alerts', input),
};
