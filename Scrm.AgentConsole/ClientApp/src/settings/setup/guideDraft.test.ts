import { expect, it } from 'vitest';
import { firstDraft, isFilled, settingsOf } from './guideDraft';

const draft = { ...firstDraft('token', 'key'), name: '商城', appId: ' wx1 ', appSecret: 's' };

it('a step goes on when it has what the next one needs', () => {
  expect(isFilled('channel', { ...draft, name: ' ' })).toBe(false);
  expect(isFilled('channel', draft)).toBe(true);
  expect(isFilled('account', { ...draft, appSecret: '' })).toBe(false);
  expect(isFilled('account', draft)).toBe(true);
  expect(isFilled('webhook', draft)).toBe(true);
});

it('another channel has settings of its own', () => {
  const other = { ...draft, channel: 'botframework', other: { AppId: 'a', AppSecret: ' ', Scope: ' ' } };
  expect(isFilled('account', other)).toBe(false);
  const filled = { ...other, other: { ...other.other, AppSecret: 's ' } };
  expect(isFilled('account', filled)).toBe(true);
  expect(settingsOf(filled)).toEqual({ AppId: 'a', AppSecret: 's' });
});

it('what is left empty is not stored', () => {
  expect(settingsOf(draft)).toEqual({ AppId: 'wx1', AppSecret: 's', Token: 'token', EncodingAesKey: 'key', Mode: 'secure' });
});
