import type { ConditionView } from '../wire/contracts.g';
import type { PersonaSettings } from '../wire/contracts.g';
import { agents, inboxes, knowledge, marker, me, tagBook, teams } from './directory';
import { countOf, picture, segments, sizes } from './segments';
import { contactTags, contacts, conversationTags, conversations, messages, timeline } from './world';
import { observations, personaOf, personaSettings, savePersonaSettings } from './personas';

type Answer = { readonly status: number; readonly body?: unknown };
type Handler = (match: RegExpMatchArray, url: URL, body: never) => Answer | unknown;

let signedIn = sessionStorage.getItem(marker) !== 'out';
const problem = (status: number, code: string): Answer => ({ status, body: { code } });
const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'number';

const list = (url: URL): unknown => {
  const get = (name: string): string | null => url.searchParams.get(name);
  const q = get('q')?.toLowerCase();
  const items = [...conversations.values()].filter((c) =>
    (!get('status') || get('status')!.split(',').includes(c.status)) && (!get('contact') || c.contactId === get('contact'))
    && (!q || c.contactName.toLowerCase().includes(q) || messages.get(c.id)!.some((m) => m.text?.toLowerCase().includes(q))));
  return { items: items.slice(0, 30), cursor: null };
};

const page = (id: string, url: URL): unknown => {
  const number = (name: string): number | null => (url.searchParams.has(name) ? Number(url.searchParams.get(name)) : null);
  const [before, after, limit] = [number('before'), number('after'), number('limit') ?? 50];
  const all = messages.get(id)!.filter((m) => (before === null || m.seq < before) && (after === null || m.seq > after));
  return { items: after === null ? all.slice(-limit) : all.slice(0, limit), cursor: null };
};

const assigned = (tagId: string) => {
  const tag = tagBook.tags.find((one) => one.id === tagId)!;
  const now = new Date().toISOString();
  return { id: `t-${tagId}-${Date.now()}`, tagId, dimensionId: tag.dimensionId, name: tag.name, scope: tag.scope, source: 'agent' as const, agentId: 'lin', confidence: 1, evidence: { conversationId: 'c1' }, at: now, lastSeenAt: now, count: 1 };
};

const drop = (all: { id: string }[], id: string): Answer => {
  all.splice(all.findIndex((one) => one.id === id), 1);
  return { status: 204 };
};

const routes: readonly (readonly [string, RegExp, Handler])[] = [
  ['GET', /^\/api\/session$/, () => (signedIn ? me : problem(401, 'signedOut'))],
  ['POST', /^\/api\/session$/, (_, __, body: { password: string }) => {
    if (body.password === 'locked') return { status: 423, body: { code: 'lockedOut', detail: new Date(Date.now() + 300_000).toISOString() } };
    if (body.password !== 'demo') return problem(401, 'signInFailed');
    signedIn = true;
    sessionStorage.removeItem(marker);
    return me;
  }],
  ['DELETE', /^\/api\/session$/, () => { sessionStorage.setItem(marker, 'out'); return { status: 204 }; }],
  ['GET', /^\/api\/conversations$/, (_, url) => list(url)],
  ['GET', /^\/api\/conversations\/([^/]+)$/, ([, id]) => conversations.get(id!) ?? problem(404, 'notFound')],
  ['GET', /^\/api\/conversations\/([^/]+)\/messages$/, ([, id], url) => page(id!, url)],
  ['GET', /^\/api\/conversations\/([^/]+)\/tags$/, ([, id]) => (id === 'c1' ? conversationTags : [])],
  ['POST', /^\/api\/conversations\/([^/]+)\/tags$/, (_, __, body: { tagId: string }) => { conversationTags.push(assigned(body.tagId)); return [...conversationTags]; }],
  ['DELETE', /^\/api\/conversations\/([^/]+)\/tags\/([^/]+)$/, ([, , id]) => drop(conversationTags, id!)],
  ['GET', /^\/api\/contacts\/([^/]+)$/, ([, id]) => contacts.get(id!) ?? problem(404, 'notFound')],
  ['PATCH', /^\/api\/contacts\/([^/]+)$/, ([, id], _, body: object) => { contacts.set(id!, { ...contacts.get(id!)!, ...body }); return contacts.get(id!); }],
  ['GET', /^\/api\/contacts\/([^/]+)\/persona$/, ([, id]) => personaOf(id!)],
  ['GET', /^\/api\/contacts\/([^/]+)\/tags\/([^/]+)\/observations$/, () => observations],
  ['GET', /^\/api\/settings\/persona$/, () => personaSettings],
  ['PUT', /^\/api\/settings\/persona$/, (_, __, body: PersonaSettings) => savePersonaSettings(body)],
  ['GET', /^\/api\/contacts\/([^/]+)\/timeline$/, ([, id]) => ({ items: id === 'p-c1' ? timeline : timeline.slice(1, 2), cursor: null })],
  ['GET', /^\/api\/contacts\/([^/]+)\/tags$/, ([, id]) => (id === 'p-c1' ? contactTags : [])],
  ['POST', /^\/api\/contacts\/([^/]+)\/tags$/, (_, __, body: { tagId: string }) => { contactTags.push(assigned(body.tagId)); return [...contactTags]; }],
  ['DELETE', /^\/api\/contacts\/([^/]+)\/tags\/([^/]+)$/, ([, , id]) => drop(contactTags, id!)],
  ['GET', /^\/api\/agents$/, () => agents],
  ['GET', /^\/api\/teams$/, () => teams],
  ['GET', /^\/api\/inboxes$/, () => inboxes],
  ['GET', /^\/api\/inboxes\/regions$/, () => []],
  ['GET', /^\/api\/tags$/, () => tagBook],
  ['GET', /^\/api\/knowledge$/, () => [...knowledge]],
  ['GET', /^\/api\/knowledge\/usage$/, () => ({ from: '2026-01-01', to: '2026-01-30', items: knowledge.map((a, i) => ({
    articleId: a.id, answered: 40 - i * 9, offered: 6, chosen: 2, helpful: 9 - i, unhelpful: i, handedOff: i * 3, askedAgain: 1, accepted: 2, rejected: 0, said: Array.from({ length: 30 }, (_, day) => (day * (i + 3)) % 7),
  })) })],
  ['GET', /^\/api\/knowledge\/([^/]+)\/versions$/, ([, id]) => knowledge.filter((a) => a.id === id).map((a) => ({ version: a.version, at: a.updatedAt, status: a.status, question: a.question, removed: false, live: true }))],
  ['GET', /^\/api\/knowledge\/([^/]+)\/diff$/, () => [{ field: 'answer', parts: [{ kind: 'removed', text: '48' }, { kind: 'added', text: '24' }, { kind: 'same', text: ' 小时内发出' }] }]],
  ['POST', /^\/api\/answers\/try$/, (_, __, body: { text: string }) => ({
    decision: 'answer', reason: 'article', confidence: 0.82, text: knowledge[1]!.answer.text, answer: knowledge[1]!.answer, thresholds: { answerFrom: 0.55, offerFrom: 0.25 }, leftOut: [],
    askedAs: { channel: 'wechat', at: new Date().toISOString(), day: '2026-01-30', segments: [] },
    candidates: knowledge.slice(0, 3).map((a, i) => ({ articleId: a.id, question: a.question, score: [0.82, 0.41, 0.17][i], wording: a.question, words: [body.text.slice(0, 2)] })),
  })],
  ['GET', /^\/api\/segments$/, () => [...segments]],
  ['GET', /^\/api\/segments\/sizes$/, sizes],
  ['POST', /^\/api\/segments\/count$/, (_, __, body: { condition: ConditionView }) => countOf(body.condition)],
  ['POST', /^\/api\/segments\/people$/, () => ({ items: [...contacts.values()].slice(0, 5).map((one) => ({ ...one, inboxIds: one.identities.map((i) => i.inboxId), reasons: [] })), cursor: null })],
  ['POST', /^\/api\/segments\/overlap$/, (_, __, body: { segmentIds: string[] }) => ({ total: 12_480, regions: [{ segmentIds: [], count: 9000 }, ...body.segmentIds.map((one, i) => ({ segmentIds: [one], count: 1900 - i * 500 })), { segmentIds: body.segmentIds, count: 620 }] })],
  ['GET', /^\/api\/segments\/[^/]+\/exports$/, () => []],
  ['GET', /^\/api\/segments\/[^/]+\/consent$/, () => ['marketing', 'advertising', 'research', 'service'].map((purpose, i) => ({ purpose, members: 900, allowed: 600 - i * 190 }))],
  ['GET', /^\/api\/reports\/picture$/, picture],
  ['GET', /^\/api\/views$/, () => []],
  ['POST', /^\/api\/conversations\/counts$/, (_, __, body: { views: unknown[] }) => ({ counts: body.views.map(() => 0) })],
  ['POST', /^\/api\/conversations\/bulk$/, (_, __, body: { ids: string[] }) => ({ results: body.ids.map((id, i) => ({ id, error: i % 3 === 2 ? { code: 'notYours', message: '' } : null })) })],
  ['GET', /^\/api\/conversations\/([^/]+)\/find$/, ([, id], url) => ({ seqs: messages.get(id!)!.filter((m) => m.text?.includes(url.searchParams.get('q')!)).map((m) => m.seq) })],
  ['GET', /^\/api\/search$/, (_, url) => {
    const q = url.searchParams.get('q')!.toLowerCase();
    const hits = [...messages.values()].flat().filter((m) => m.text?.toLowerCase().includes(q)).slice(-12).reverse();
    return { conversations: [...conversations.values()].filter((c) => c.contactName.toLowerCase().includes(q)).slice(0, 5), contacts: [], articles: [], messages: hits.map((message) => ({ message, contactId: `p-${message.conversationId}`, contactName: conversations.get(message.conversationId)!.contactName })) };
  }],
  ['POST', /^\/api\/attachments$/, () => ({ id: `f${Date.now()}`, url: '/src/mock/parcel.svg', contentType: 'image/png', size: 48_213, fileName: 'picture.png' })],
];

/** Answers the API's requests inside the page. */
export function answer(input: RequestInfo | URL, init?: RequestInit): Response | null {
  const url = new URL(String(input), location.origin);
  if (!url.pathname.startsWith('/api/')) return null;
  for (const [method, pattern, handler] of routes) {
    const match = url.pathname.match(pattern);
    if (!match || (init?.method ?? 'GET') !== method) continue;
    const said = handler(match, url, (typeof init?.body === 'string' ? JSON.parse(init.body) : undefined) as never);
    const { status, body } = isAnswer(said) ? said : { status: 200, body: said };
    return new Response(body === undefined ? null : JSON.stringify(body), { status });
  }
  return new Response('{"code":"notFound"}', { status: 404 });
}
