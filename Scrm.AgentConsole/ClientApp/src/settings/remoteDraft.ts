import type { RemoteBotMode, RemoteBotView } from '../wire/contracts.g';

/** The bot that answers an inbox, as it is being filled in. */
export interface RemoteDraft {
  readonly isRemote: boolean;
  readonly url: string;
  readonly appId: string;
  readonly clientId: string;
  readonly secret: string;
  readonly tokenUrl: string;
  readonly mode: RemoteBotMode;
  readonly seconds: number;
  readonly hasSecret: boolean;
}

const names = ['Url', 'AppId', 'ClientId', 'ClientSecret', 'TokenUrl', 'Scope', 'Mode', 'Seconds'] as const;

export const remoteDraft = (bot: RemoteBotView | null | undefined): RemoteDraft => ({
  isRemote: !!bot,
  url: bot?.url ?? '',
  appId: bot?.appId ?? '',
  clientId: bot?.clientId ?? '',
  secret: '',
  tokenUrl: bot?.tokenUrl ?? '',
  mode: bot?.mode ?? 'expectReplies',
  seconds: bot?.seconds ?? 8,
  hasSecret: bot?.hasSecret ?? false,
});

/** The inbox's settings that say so; an empty value takes a setting away, a secret left empty stays as it is. */
export function remoteSettings(draft: RemoteDraft): Readonly<Record<string, string>> {
  if (!draft.isRemote) return draft.url ? Object.fromEntries(names.map((name) => [`RemoteBot${name}`, ''])) : {};
  return {
    RemoteBotUrl: draft.url.trim(),
    RemoteBotAppId: draft.appId.trim(),
    RemoteBotClientId: draft.clientId.trim(),
    RemoteBotTokenUrl: draft.tokenUrl.trim(),
    RemoteBotMode: draft.mode,
    RemoteBotSeconds: String(draft.seconds),
    ...(draft.secret.trim() ? { RemoteBotClientSecret: draft.secret.trim() } : {}),
  };
}
