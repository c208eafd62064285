import { Refusal, codeOf, wordOf, type RefusalCode } from './refusal';

const byStatus: Readonly<Record<number, RefusalCode>> = {
  400: 'invalid',
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  413: 'tooLarge',
  423: 'lockedOut',
  429: 'tooMany',
};

/** The refusal in an answer that is not a success: a ProblemDetails with `code`, or whatever else came. */
export function refusalOfAnswer(status: number, body: unknown, retryAfter: string | null = null): Refusal {
  const said = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const code = codeOf(said['code']) ?? byStatus[status] ?? 'unexpected';
  const detail = wordOf(said['until']) ?? wordOf(said['detail']) ?? retryAfter;
  return new Refusal(code, wordOf(said['title']) ?? `HTTP ${status}`, detail, status >= 502 && status <= 504);
}
