/** Settings a channel asks for, in the order they are filled in. Secret ones are never shown again. */
export interface ChannelSetting {
  readonly name: string;
  readonly isSecret?: boolean;
  /** Without it the channel does not work; the others have defaults. */
  readonly isRequired?: boolean;
  readonly choices?: readonly string[];
}

export const channelSettings: Readonly<Record<string, readonly ChannelSetting[]>> = {
  wechat: [
    { name: 'AppId', isRequired: true }, { name: 'AppSecret', isSecret: true, isRequired: true }, { name: 'Token', isSecret: true }, { name: 'EncodingAesKey', isSecret: true },
    { name: 'Mode', choices: ['plain', 'compatible', 'secure'] }, { name: 'AccountId' }, { name: 'ApiBaseUrl' },
  ],
  botframework: [
    { name: 'AppId', isRequired: true }, { name: 'AppSecret', isSecret: true, isRequired: true }, { name: 'ServiceUrls' }, { name: 'Issuer' }, { name: 'OpenIdMetadata' }, { name: 'TokenUrl' }, { name: 'Scope' },
  ],
};
