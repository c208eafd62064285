import { channelSettings } from '../channels/channelSettings';

/** What the guide has gathered so far. */
export interface GuideDraft {
  readonly channel: string;
  readonly name: string;
  readonly teamId: string | null;
  /** Where its data lies; null: the first region, or there are none. */
  readonly region: string | null;
  readonly appId: string;
  readonly appSecret: string;
  readonly accountId: string;
  readonly apiBaseUrl: string;
  readonly mode: 'secure' | 'compatible' | 'plain';
  readonly token: string;
  readonly aesKey: string;
  /** Settings of channels other than WeChat, by name. */
  readonly other: Readonly<Record<string, string>>;
}

export const steps = ['channel', 'account', 'webhook', 'check'] as const;
export type GuideStep = (typeof steps)[number];

export const firstDraft = (token: string, aesKey: string): GuideDraft =>
  ({ channel: 'wechat', name: '', teamId: null, region: null, appId: '', appSecret: '', accountId: '', apiBaseUrl: '', mode: 'secure', token, aesKey, other: {} });

const gathered = (draft: GuideDraft): Readonly<Record<string, string>> => draft.channel === 'wechat'
  ? { AppId: draft.appId, AppSecret: draft.appSecret, Token: draft.token, EncodingAesKey: draft.aesKey, Mode: draft.mode, AccountId: draft.accountId, ApiBaseUrl: draft.apiBaseUrl }
  : draft.other;

/** True when the step has what the next one needs. */
export function isFilled(step: GuideStep, draft: GuideDraft): boolean {
  if (step === 'channel') return draft.name.trim().length > 0;
  const all = gathered(draft);
  return step !== 'account' || (channelSettings[draft.channel] ?? []).every((one) => !one.isRequired || (all[one.name] ?? '').trim().length > 0);
}

/** The channel's settings as they are stored; what is empty is left to its default. */
export function settingsOf(draft: GuideDraft): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(gathered(draft)).map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value.length > 0));
}
