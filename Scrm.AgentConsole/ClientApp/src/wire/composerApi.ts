import type {
  AnswerUseKind, CannedImportView, CannedInput, CannedView, ComposerSettingsView, ContactOrdersView, DraftTextInput, DraftView, MacroInput, MacroRunInput, MacroRunView,
  MacroView, ScheduledView, ScheduleInput, SuggestionsView, SuggestionUseInput,
} from './contracts.g';
import { send } from './http';

const id = encodeURIComponent;

/** The calls that help agents write. */
export const composerApi = {
  suggestions: (c: string) => send<SuggestionsView>('GET', `/api/conversations/${id(c)}/suggestions`),
  useSuggestion: (c: string, article: string, kind: AnswerUseKind) =>
    send<void>('POST', `/api/conversations/${id(c)}/suggestions/${id(article)}`, { kind } satisfies SuggestionUseInput),
  draft: (c: string) => send<DraftView | undefined>('GET', `/api/conversations/${id(c)}/draft`),
  saveDraft: (c: string, input: DraftTextInput) => send<DraftView>('PUT', `/api/conversations/${id(c)}/draft`, input),
  scheduled: (c: string) => send<readonly ScheduledView[]>('GET', `/api/conversations/${id(c)}/scheduled`),
  schedule: (c: string, input: ScheduleInput) => send<ScheduledView>('POST', `/api/conversations/${id(c)}/scheduled`, input),
  cancelScheduled: (c: string, reply: string) => send<ScheduledView>('DELETE', `/api/conversations/${id(c)}/scheduled/${id(reply)}`),
  runMacro: (c: string, input: MacroRunInput) => send<MacroRunView>('POST', `/api/conversations/${id(c)}/macros`, input),
  macros: () => send<readonly MacroView[]>('GET', '/api/macros'),
  saveMacro: (macro: string | null, input: MacroInput) => send<MacroView>(macro ? 'PUT' : 'POST', macro ? `/api/macros/${id(macro)}` : '/api/macros', input),
  removeMacro: (macro: string) => send<void>('DELETE', `/api/macros/${id(macro)}`),
  canned: () => send<readonly CannedView[]>('GET', '/api/canned'),
  saveCanned: (canned: string | null, input: CannedInput) => send<CannedView>(canned ? 'PUT' : 'POST', canned ? `/api/canned/${id(canned)}` : '/api/canned', input),
  removeCanned: (canned: string) => send<void>('DELETE', `/api/canned/${id(canned)}`),
  usedCanned: (canned: string) => send<void>('POST', `/api/canned/${id(canned)}/used`),
  cannedExport: '/api/canned/export',
  importCanned: (file: File, dryRun: boolean) => {
    const form = new FormData();
    form.append('file', file, file.name);
    return send<CannedImportView>('POST', `/api/canned/import?dryRun=${dryRun}`, form);
  },
  composerSettings: () => send<ComposerSettingsView>('GET', '/api/settings/composer'),
  saveComposerSettings: (input: ComposerSettingsView) => send<ComposerSettingsView>('PUT', '/api/settings/composer', input),
  contactOrders: (c: string) => send<ContactOrdersView>('GET', `/api/contacts/${id(c)}/orders?limit=50`),
};
