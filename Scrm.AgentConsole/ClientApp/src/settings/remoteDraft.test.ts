import { expect, it } from 'vitest';
import { remoteDraft, remoteSettings } from './remoteDraft';

const bot = { url: 'https://b.example/api', appId: 'a', clientId: 'c', tokenUrl: 'https://t.example/', scope: null, mode: 'normal' as const, seconds: 5, hasSecret: true };

it('what is stored comes back as it is, and the secret is left alone', () => {
  expect(remoteSettings(remoteDraft(bot))).toEqual({
    RemoteBotUrl: 'https://b.example/api', RemoteBotAppId: 'a', RemoteBotClientId: 'c', RemoteBotTokenUrl: 'https://t.example/', RemoteBotMode: 'normal', RemoteBotSeconds: '5',
  });
});

it('a new secret is sent', () => {
  expect(remoteSettings({ ...remoteDraft(bot), secret: ' new ' })).toMatchObject({ RemoteBotClientSecret: 'new' });
});

it('back to our own bot everything of the other is taken away', () => {
  const settings = remoteSettings({ ...remoteDraft(bot), isRemote: false });
  expect(Object.keys(settings)).toHaveLength(8);
  expect(new Set(Object.values(settings))).toEqual(new Set(['']));
});

it('an inbox that never had one is left as it is', () => {
  expect(remoteSettings(remoteDraft(null))).toEqual({});
});
