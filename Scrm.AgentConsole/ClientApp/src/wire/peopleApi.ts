import type {
  BlockInput, ColleagueView, ContactEditView, ContactMergeInput, ContactView, HandoverSummary, ListView, MentionsReadInput, MentionsView, MergeSettings, MergeSettingsInput, MergesView, MergeView,
} from './contracts.g';
import { query, send } from './http';

const id = encodeURIComponent;

/** The calls about who a customer is, and about working with colleagues. */
export const peopleApi = {
  merges: (c: string) => send<MergesView>('GET', `/api/contacts/${id(c)}/merges`),
  mergeContacts: (c: string, input: ContactMergeInput) => send<MergeView>('POST', `/api/contacts/${id(c)}/merges`, input),
  undoMerge: (merge: string) => send<MergeView>('POST', `/api/merges/${id(merge)}/undo`),
  dismissMerge: (c: string, other: string) => send<void>('PUT', `/api/contacts/${id(c)}/merges/dismissed/${id(other)}`),
  undoDismissal: (c: string, other: string) => send<void>('DELETE', `/api/contacts/${id(c)}/merges/dismissed/${id(other)}`),
  mergeSettings: () => send<MergeSettings>('GET', '/api/settings/merging'),
  saveMergeSettings: (input: MergeSettingsInput) => send<MergeSettings>('PUT', '/api/settings/merging', input),
  block: (c: string, input: BlockInput) => send<ContactView>('PUT', `/api/contacts/${id(c)}/block`, input),
  unblock: (c: string) => send<ContactView>('DELETE', `/api/contacts/${id(c)}/block`),
  contactEdits: (c: string, cursor: string | null) => send<ListView<ContactEditView>>('GET', `/api/contacts/${id(c)}/edits${query({ cursor, limit: 20 })}`),
  mentions: (cursor: string | null) => send<MentionsView>('GET', `/api/mentions${query({ cursor, limit: 30 })}`),
  readMentions: (input: MentionsReadInput) => send<MentionsView>('POST', '/api/mentions/read', input),
  handover: (c: string) => send<HandoverSummary>('GET', `/api/conversations/${id(c)}/handover`),
  colleagues: () => send<readonly ColleagueView[]>('GET', '/api/colleagues'),
} as const;
