import { expect, it } from 'vitest';
import { refusalOfAnswer } from './problem';
import { refusalOfHub } from './refusal';

it('finds the refusal behind the words SignalR puts before it', () => {
  const error = new Error('An unexpected error occurred invoking \'Reply\' on the server. HubException: {"code":"windowClosed","message":"Too late","detail":"windowExpired"}');
  const refusal = refusalOfHub(error);
  expect([refusal.code, refusal.detail, refusal.isTransient]).toEqual(['windowClosed', 'windowExpired', false]);
});

it('braces before the JSON do not confuse it', () => {
  expect(refusalOfHub(new Error('{oops} HubException: {"code":"notYours","message":"a } b","detail":null}')).code).toBe('notYours');
});

it('a broken line may be tried again, a broken server not', () => {
  expect(refusalOfHub(new Error('Invocation canceled due to the underlying connection being closed.')).isTransient).toBe(true);
  expect(refusalOfHub(new Error("Failed to invoke 'Reply' due to an error on the server.")).code).toBe('unexpected');
});

it('reads the code of a problem, else the status', () => {
  expect(refusalOfAnswer(401, { code: 'signInFailed' }).code).toBe('signInFailed');
  expect(refusalOfAnswer(401, undefined).code).toBe('signedOut');
  expect(refusalOfAnswer(409, { code: 'no such word' }).code).toBe('conflict');
  expect(refusalOfAnswer(423, { code: 'lockedOut', detail: '2026-03-02T08:05:00Z' }).detail).toBe('2026-03-02T08:05:00Z');
  expect(refusalOfAnswer(503, '<html>').isTransient).toBe(true);
});
