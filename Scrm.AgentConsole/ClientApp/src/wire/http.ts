import { refusalOfAnswer } from './problem';
import { offline } from './refusal';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One request to the API; throws a Refusal. Writes carry the header a foreign page cannot send. */
export async function send<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (method !== 'GET') headers['X-Scrm'] = '1';
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  const answer = await reach(path, {
    method,
    headers,
    credentials: 'same-origin',
    body: body === undefined ? null : isForm ? body : JSON.stringify(body),
  });
  const content = await read(answer);
  if (!answer.ok) throw refusalOfAnswer(answer.status, content, answer.headers.get('Retry-After'));
  return content as T;
}

/** The same for an answer that is a file. */
export async function file(method: Method, path: string, body?: unknown): Promise<Blob> {
  const headers: Record<string, string> = method === 'GET' ? {} : { 'X-Scrm': '1', 'Content-Type': 'application/json' };
  const answer = await reach(path, { method, headers, credentials: 'same-origin', body: body === undefined ? null : JSON.stringify(body) });
  if (!answer.ok) throw refusalOfAnswer(answer.status, await read(answer), answer.headers.get('Retry-After'));
  return answer.blob();
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    throw offline(error instanceof Error ? error.message : undefined);
  }
}

async function read(answer: Response): Promise<unknown> {
  const text = answer.status === 204 ? '' : await answer.text();
  if (text.length === 0) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A query string of what is set. */
export function query(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const set = Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] != null && entry[1] !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)]))}`;
}
