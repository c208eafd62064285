import type {
  AgentChange, AgentView, AttachmentView, RoutingDecision, RoutingSettings, TeamInput, ContactInput, ContactView, ConversationView, InboxView, ListView, MessageView, PersonaView, SearchView, SessionView, SignInInput,
  TagAssignmentView, TagBook, TagInput, TeamView, TouchpointView, AgentInput, AnswerRuleInput, AnswerRuleOrderInput, AnswerRuleView, AnswerTryInput, AnswerTryView, AnswerWords, AnswerWordsInput, ImportView,
  MergeInput, DimensionOrderInput, PlatformTagsInput, PlatformTagsView, Tag, TagDimension, TagDimensionInput, TagFactsInput, TagRule, TagRuleInput, TagTryInput,
  TagTryView, SweepStateView, TagUsageView, AnswerFigures, AnswerSettingsInput, AnswerSettingsList, AnswerSettingsView, ArticleInput, ArticleVersionView,
  ArticleView, BackfillInput, BackfillView, FieldChange, ImportReportView, InboxInput, JudgementInput, ResendInput, RollBackInput, UsageView, ReviewBulkInput,
  ReviewBulkView, ReviewContextView, ReviewFigures, ReviewInput, ReviewListView, ReviewUndoInput, ReviewUndoView, TagReviewView, TagObservationView,
  PersonaSettings, ConsentCountView, ExportInput, ExportView, GroupPicture, LookalikeInput, LookalikeView, OverlapInput, OverlapView, SegmentCountInput,
  SegmentCountView, SegmentInput, SegmentMemberView, SegmentPeopleInput, SegmentSizesView, SegmentView, ExampleImportView, ComplaintTryView, ExamplesView, IntentTryInput,
  IntentTryView, WishExampleView, WishTagsView, WishTryInput, WishTryView, AccountMenuInput, AccountMenuView, DialogueTryInput, DialogueTryView, DigitMenuInput,
  DigitMenuView, Form, FormDeliveryView, FormDraftInput, FormResultView, FormSecretView, FormView, FormWords, PublishFormInput, BotConversation, BotReport,
  ClusterDraftInput, ClusterSimilarInput, ClustersView, ReplayInput, ReplayJob, ReplayLine, TrialInput, TrialView, Wall, WallDay, WallFigure, WallRow,
  BulkInput, BulkView, CountsInput, CountsView, FindView, SavedViewInput, SavedViewView, ViewFilter, ViewOrderInput,
  PublishRulesInput, RestoreRulesInput, RuleBookView, RuleChange, RuleEdition, RuleEditionHead, RuleRun, RuleRunInput, RuleRunLine, RulesInput, RuleTryInput, RuleTryView,
} from './contracts.g';
import { composerApi } from './composerApi';
import { peopleApi } from './peopleApi';
import { setupApi } from './setupApi';
import { file, query, send } from './http';

const id = encodeURIComponent;

/** The three parts of the book of tags, as addresses name them. */
export type BookPart = 'dimensions' | 'tags' | 'rules';

/** The kinds of worked examples, as addresses name them. */
export type ExampleKind = 'wishes' | 'intents' | 'complaints';

/** Several words of one kind are parted by commas. */
export interface ConversationQuery {
  readonly status?: string;
  readonly assignee?: string;
  readonly owner?: string;
  readonly team?: string;
  readonly inbox?: string;
  readonly channel?: string;
  readonly tag?: string;
  readonly language?: string;
  readonly priority?: number;
  readonly wait?: number;
  readonly mentions?: string;
  readonly contact?: string;
  readonly q?: string;
  readonly sort?: string;
  readonly cursor?: string | null;
  readonly limit?: number;
}

export interface PictureQuery {
  readonly segment: string | null;
  readonly from: string;
  readonly to: string;
}

/** Days of an inbox, or of all. */
export interface BotQuery {
  readonly inbox: string | null;
  readonly from: string;
  readonly to: string;
}

export interface ReplayFilter {
  readonly verdict?: string | null;
  readonly before?: string | null;
  readonly after?: string | null;
  readonly limit?: number;
}

/** Every call of the API the console makes, one line each. */
export const api = {
  ...composerApi,
  ...peopleApi,
  ...setupApi,
  session: () => send<SessionView>('GET', '/api/session'),
  signIn: (input: SignInInput) => send<SessionView>('POST', '/api/session', input),
  signOut: () => send<void>('DELETE', '/api/session'),

  conversations: (q: ConversationQuery) => send<ListView<ConversationView>>('GET', `/api/conversations${query({ ...q })}`),
  routing: (c: string) => send<readonly RoutingDecision[]>('GET', `/api/conversations/${id(c)}/routing`),
  conversation: (c: string) => send<ConversationView>('GET', `/api/conversations/${id(c)}`),
  messages: (c: string, page: { before?: number; after?: number; limit?: number }) =>
    send<ListView<MessageView>>('GET', `/api/conversations/${id(c)}/messages${query(page)}`),
  resend: (c: string, message: string, clientMessageId: string) =>
    send<MessageView>('POST', `/api/conversations/${id(c)}/messages/${id(message)}/resend`, { clientMessageId } satisfies ResendInput),
  judge: (c: string, message: string, right: boolean | null) =>
    send<MessageView>('POST', `/api/conversations/${id(c)}/messages/${id(message)}/judgement`, { right } satisfies JudgementInput),
  conversationTags: (c: string) => send<readonly TagAssignmentView[]>('GET', `/api/conversations/${id(c)}/tags`),
  tagConversation: (c: string, input: TagInput) => send<readonly TagAssignmentView[]>('POST', `/api/conversations/${id(c)}/tags`, input),
  untagConversation: (c: string, tag: string) => send<void>('DELETE', `/api/conversations/${id(c)}/tags/${id(tag)}`),

  contact: (c: string) => send<ContactView>('GET', `/api/contacts/${id(c)}`),
  changeContact: (c: string, input: ContactInput) => send<ContactView>('PATCH', `/api/contacts/${id(c)}`, input),
  timeline: (c: string, cursor: string | null) =>
    send<ListView<TouchpointView>>('GET', `/api/contacts/${id(c)}/timeline${query({ cursor, limit: 20 })}`),
  persona: (c: string) => send<PersonaView>('GET', `/api/contacts/${id(c)}/persona`),
  observations: (c: string, tag: string) => send<readonly TagObservationView[]>('GET', `/api/contacts/${id(c)}/tags/${id(tag)}/observations`),
  contactTags: (c: string) => send<readonly TagAssignmentView[]>('GET', `/api/contacts/${id(c)}/tags`),
  tagContact: (c: string, input: TagInput) => send<readonly TagAssignmentView[]>('POST', `/api/contacts/${id(c)}/tags`, input),
  untagContact: (c: string, tag: string) => send<void>('DELETE', `/api/contacts/${id(c)}/tags/${id(tag)}`),

  agents: () => send<readonly AgentView[]>('GET', '/api/agents'),
  addAgent: (input: AgentInput) => send<AgentView>('POST', '/api/agents', input),
  changeAgent: (agent: string, input: AgentChange) => send<AgentView>('PUT', `/api/agents/${id(agent)}`, input),
  saveTeam: (team: string, input: TeamInput) => send<TeamView>('PUT', `/api/teams/${id(team)}`, input),
  routingSettings: () => send<RoutingSettings>('GET', '/api/settings/routing'),
  saveRoutingSettings: (input: RoutingSettings) => send<RoutingSettings>('PUT', '/api/settings/routing', input),
  teams: () => send<readonly TeamView[]>('GET', '/api/teams'),
  inboxes: () => send<readonly InboxView[]>('GET', '/api/inboxes'),
  saveInbox: (inbox: string, input: InboxInput) => send<InboxView>('PUT', `/api/inboxes/${id(inbox)}`, input),
  backfills: () => send<ListView<BackfillView>>('GET', '/api/backfills'),
  backfill: (run: string) => send<BackfillView>('GET', `/api/backfills/${id(run)}`),
  startBackfill: (input: BackfillInput) => send<BackfillView>('POST', '/api/backfills', input),
  steerBackfill: (run: string, way: 'pause' | 'resume' | 'undo') => send<BackfillView>('POST', `/api/backfills/${id(run)}/${way}`),
  answerWords: () => send<AnswerWords>('GET', '/api/answers/words'),
  saveAnswerWords: (input: AnswerWordsInput) => send<AnswerWords>('PUT', '/api/answers/words', input),
  answerRules: () => send<readonly AnswerRuleView[]>('GET', '/api/answers/rules'),
  addAnswerRule: (input: AnswerRuleInput) => send<AnswerRuleView>('POST', '/api/answers/rules', input),
  saveAnswerRule: (rule: string, input: AnswerRuleInput) => send<AnswerRuleView>('PUT', `/api/answers/rules/${id(rule)}`, input),
  orderAnswerRules: (input: AnswerRuleOrderInput) => send<readonly AnswerRuleView[]>('PUT', '/api/answers/rules/order', input),
  removeAnswerRule: (rule: string, version: number) => send<void>('DELETE', `/api/answers/rules/${id(rule)}?version=${version}`),
  answerSettings: () => send<AnswerSettingsList>('GET', '/api/answers/settings'),
  saveAnswerSettings: (input: AnswerSettingsInput) => send<AnswerSettingsView>('PUT', '/api/answers/settings', input),
  answerFigures: () => send<AnswerFigures>('GET', '/api/answers/figures'),
  tagBook: () => send<TagBook>('GET', '/api/tags'),
  tagSweep: () => send<SweepStateView>('GET', '/api/tags/sweep'),
  tagUsage: () => send<TagUsageView>('GET', '/api/tags/usage'),
  tryTags: (input: TagTryInput) => send<TagTryView>('POST', '/api/tags/try', input),
  saveDimension: (one: string, input: TagDimensionInput) => send<TagDimension>('PUT', `/api/tags/dimensions/${id(one)}`, input),
  saveTag: (one: string, input: TagFactsInput) => send<Tag>('PUT', `/api/tags/tags/${id(one)}`, input),
  saveRule: (one: string, input: TagRuleInput) => send<TagRule>('PUT', `/api/tags/rules/${id(one)}`, input),
  orderDimensions: (ids: readonly string[]) => send<void>('PUT', '/api/tags/order', { ids } satisfies DimensionOrderInput),
  mergeInBook: (part: BookPart, one: string, into: string) => send<void>('POST', `/api/tags/${part}/${id(one)}/merge`, { into } satisfies MergeInput),
  removeFromBook: (part: BookPart, one: string) => send<void>('DELETE', `/api/tags/${part}/${id(one)}`),
  importTags: (file: Blob, name: string, dryRun: boolean) => {
    const form = new FormData();
    form.append('file', file, name);
    return send<ImportView>('POST', `/api/tags/import?dryRun=${dryRun}`, form);
  },
  examples: () => send<ExamplesView>('GET', '/api/examples'),
  wishExamples: (from: number, limit: number) => send<ListView<WishExampleView>>('GET', `/api/examples/wishes${query({ cursor: from || null, limit })}`),
  removeExample: (kind: ExampleKind, one: string) => send<void>('DELETE', `/api/examples/${kind}/${id(one)}`),
  removeExamples: (kind: ExampleKind) => send<void>('DELETE', `/api/examples/${kind}`),
  importExamples: (kind: ExampleKind, file: File, dryRun: boolean, tags: boolean) => {
    const form = new FormData();
    form.append('file', file, file.name);
    return send<ExampleImportView>('POST', `/api/examples/${kind}/import?dryRun=${dryRun}${kind === 'wishes' ? `&tags=${tags}` : ''}`, form);
  },
  makeWishTags: () => send<WishTagsView>('POST', '/api/examples/wishes/tags', {}),
  tryWishes: (input: WishTryInput) => send<WishTryView>('POST', '/api/examples/wishes/try', input),
  tryComplaints: (text: string) => send<ComplaintTryView>('POST', '/api/examples/complaints/try', { text }),
  tryIntents: (input: IntentTryInput) => send<IntentTryView>('POST', '/api/examples/intents/try', input),
  platformTags: () => send<readonly PlatformTagsView[]>('GET', '/api/tags/platform'),
  savePlatformTags: (inbox: string, input: PlatformTagsInput) => send<PlatformTagsView>('PUT', `/api/tags/platform/${id(inbox)}`, input),
  runPlatformTags: (inbox: string) => send<void>('POST', `/api/tags/platform/${id(inbox)}/run`),

  knowledge: () => send<readonly ArticleView[]>('GET', '/api/knowledge'),
  addArticle: (input: ArticleInput) => send<ArticleView>('POST', '/api/knowledge', input),
  saveArticle: (article: string, input: ArticleInput) => send<ArticleView>('PUT', `/api/knowledge/${id(article)}`, input),
  removeArticle: (article: string, version: number) => send<void>('DELETE', `/api/knowledge/${id(article)}${query({ version })}`),
  articleVersions: (article: string) => send<readonly ArticleVersionView[]>('GET', `/api/knowledge/${id(article)}/versions`),
  articleDiff: (article: string, from: number, to: number) => send<readonly FieldChange[]>('GET', `/api/knowledge/${id(article)}/diff${query({ from, to })}`),
  rollBackArticle: (article: string, input: RollBackInput) => send<ArticleView>('POST', `/api/knowledge/${id(article)}/rollback`, input),
  knowledgeUsage: () => send<UsageView>('GET', '/api/knowledge/usage'),
  knowledgeExport: (format: 'csv' | 'json') => `/api/knowledge/export?format=${format}`,
  importArticles: (file: File, dryRun: boolean) => {
    const form = new FormData();
    form.append('file', file, file.name);
    return send<ImportReportView>('POST', `/api/knowledge/import?dryRun=${dryRun}`, form);
  },
  tryAnswer: (input: AnswerTryInput) => send<AnswerTryView>('POST', '/api/answers/try', input),

  forms: () => send<readonly FormView[]>('GET', '/api/dialogues/forms'),
  formWords: (language: string) => send<FormWords>('GET', `/api/dialogues/forms/words/${language}`),
  formVersions: (form: string) => send<readonly Form[]>('GET', `/api/dialogues/forms/${id(form)}/versions`),
  saveForm: (form: string, input: FormDraftInput) => send<FormView>('PUT', `/api/dialogues/forms/${id(form)}`, input),
  publishForm: (form: string, version: number | null) => send<FormView>('POST', `/api/dialogues/forms/${id(form)}/publish`, { version } satisfies PublishFormInput),
  removeForm: (form: string) => send<void>('DELETE', `/api/dialogues/forms/${id(form)}`),
  makeFormSecret: (form: string) => send<FormSecretView>('PUT', `/api/dialogues/forms/${id(form)}/secret`, {}),
  formResults: (form: string, cursor: string | null) => send<ListView<FormResultView>>('GET', `/api/dialogues/results${query({ form, cursor })}`),
  formExport: (form: string, language: string) => `/api/dialogues/results/export${query({ form, language })}`,
  contactForms: (c: string) => send<ListView<FormResultView>>('GET', `/api/contacts/${id(c)}/forms${query({ limit: 20 })}`),
  formDeliveries: (form: string) => send<ListView<FormDeliveryView>>('GET', `/api/dialogues/forms/${id(form)}/deliveries`),
  replayDelivery: (delivery: string) => send<FormDeliveryView>('POST', `/api/dialogues/deliveries/${id(delivery)}/replay`),
  digitMenu: (inbox: string) => send<DigitMenuView>('GET', `/api/dialogues/menus/${id(inbox)}`),
  saveDigitMenu: (inbox: string, input: DigitMenuInput) => send<DigitMenuView>('PUT', `/api/dialogues/menus/${id(inbox)}`, input),
  accountMenu: (inbox: string) => send<AccountMenuView>('GET', `/api/dialogues/account-menus/${id(inbox)}`),
  saveAccountMenu: (inbox: string, input: AccountMenuInput) => send<AccountMenuView>('PUT', `/api/dialogues/account-menus/${id(inbox)}`, input),
  askAccountMenu: (inbox: string) => send<AccountMenuView>('POST', `/api/dialogues/account-menus/${id(inbox)}/read`),
  tryDialogue: (input: DialogueTryInput) => send<DialogueTryView>('POST', '/api/dialogues/try', input),

  reviewList: (q: { lane?: string | null; limit?: number }) => send<ReviewListView>('GET', `/api/review/tags${query({ status: 'open', ...q })}`),
  reviewItem: (item: string) => send<ReviewContextView>('GET', `/api/review/tags/${id(item)}`),
  review: (item: string, input: ReviewInput) => send<TagReviewView>('POST', `/api/review/tags/${id(item)}`, input),
  reviewMany: (input: ReviewBulkInput) => send<ReviewBulkView>('POST', '/api/review/bulk', input),
  undoReview: (input: ReviewUndoInput) => send<ReviewUndoView>('POST', '/api/review/undo', input),
  reviewFigures: () => send<ReviewFigures>('GET', '/api/review/figures'),
  retireRule: (rule: string) => send<TagRule>('POST', `/api/review/retirements/${id(rule)}`, {}),
  segments: () => send<readonly SegmentView[]>('GET', '/api/segments'),
  segmentSizes: () => send<SegmentSizesView>('GET', '/api/segments/sizes'),
  addSegment: (input: SegmentInput) => send<SegmentView>('POST', '/api/segments', input),
  saveSegment: (segment: string, input: SegmentInput) => send<SegmentView>('PUT', `/api/segments/${id(segment)}`, input),
  removeSegment: (segment: string) => send<void>('DELETE', `/api/segments/${id(segment)}`),
  countPeople: (input: SegmentCountInput) => send<SegmentCountView>('POST', '/api/segments/count', input),
  people: (input: SegmentPeopleInput) => send<ListView<SegmentMemberView>>('POST', '/api/segments/people', input),
  overlap: (input: OverlapInput) => send<OverlapView>('POST', '/api/segments/overlap', input),
  lookalikes: (segment: string, input: LookalikeInput) => send<LookalikeView>('POST', `/api/segments/${id(segment)}/lookalike`, input),
  consent: (segment: string) => send<readonly ConsentCountView[]>('GET', `/api/segments/${id(segment)}/consent`),
  exports: (segment: string) => send<readonly ExportView[]>('GET', `/api/segments/${id(segment)}/exports`),
  exportSegment: (segment: string, input: ExportInput) => file('POST', `/api/segments/${id(segment)}/export`, input),
  picture: (asked: PictureQuery) => send<GroupPicture>('GET', `/api/reports/picture${query({ ...asked })}`),
  pictureTable: (asked: PictureQuery & { readonly language: string }) => file('GET', `/api/reports/picture.csv${query({ ...asked })}`),
  personaSettings: () => send<PersonaSettings>('GET', '/api/settings/persona'),
  savePersonaSettings: (input: PersonaSettings) => send<PersonaSettings>('PUT', '/api/settings/persona', input),

  wall: () => send<Wall>('GET', '/api/wall'),
  wallDay: () => send<WallDay>('GET', '/api/wall/today'),
  wallBehind: (figure: WallFigure) => send<ListView<WallRow>>('GET', `/api/wall/today/${figure}`),
  botReport: (asked: BotQuery) => send<BotReport>('GET', `/api/reports/bot${query({ ...asked })}`),
  botTable: (asked: BotQuery & { readonly language: string }) => file('GET', `/api/reports/bot/table.csv${query({ ...asked })}`),
  botConversations: (asked: BotQuery & { readonly measure: string; readonly reason: string | null }) =>
    send<ListView<BotConversation>>('GET', `/api/reports/bot/conversations${query({ ...asked })}`),
  clusters: (asked: BotQuery, anew = false) => send<ClustersView>('GET', `/api/improving/clusters${query({ ...asked, anew: anew ? 'true' : null })}`),
  draftFromCluster: (cluster: string, asked: BotQuery, input: ClusterDraftInput) =>
    send<ArticleView>('POST', `/api/improving/clusters/${id(cluster)}/draft${query({ ...asked })}`, input),
  addCluster: (cluster: string, asked: BotQuery, input: ClusterSimilarInput) =>
    send<ArticleView>('POST', `/api/improving/clusters/${id(cluster)}/similar${query({ ...asked })}`, input),
  dismissCluster: (cluster: string, asked: BotQuery) => send<void>('POST', `/api/improving/clusters/${id(cluster)}/dismiss${query({ ...asked })}`),
  rules: () => send<RuleBookView>('GET', '/api/rules'),
  saveRules: (input: RulesInput) => send<RuleBookView>('PUT', '/api/rules/draft', input),
  dropRules: (stamp: number) => send<void>('DELETE', `/api/rules/draft${query({ stamp: String(stamp) })}`),
  publishRules: (input: PublishRulesInput) => send<RuleEdition>('POST', '/api/rules/publish', input),
  ruleEditions: () => send<ListView<RuleEditionHead>>('GET', '/api/rules/editions'),
  ruleDiff: (version: number, to: number) => send<ListView<RuleChange>>('GET', `/api/rules/editions/${version}/diff${query({ to: String(to) })}`),
  restoreRules: (version: number, input: RestoreRulesInput) => send<RuleEdition>('POST', `/api/rules/editions/${version}/restore`, input),
  tryRules: (input: RuleTryInput) => send<RuleTryView>('POST', '/api/rules/try', input),
  ruleRuns: () => send<ListView<RuleRun>>('GET', '/api/rules/runs'),
  startRuleRun: (input: RuleRunInput) => send<RuleRun>('POST', '/api/rules/runs', input),
  cancelRuleRun: (run: string) => send<RuleRun>('POST', `/api/rules/runs/${id(run)}/cancel`),
  ruleRunLines: (run: string) => send<ListView<RuleRunLine>>('GET', `/api/rules/runs/${id(run)}/lines`),
  ruleRunTable: (run: string, language: string) => file('GET', `/api/rules/runs/${id(run)}/lines.csv${query({ language })}`),
  replays: () => send<ListView<ReplayJob>>('GET', '/api/replays'),
  replay: (run: string) => send<ReplayJob>('GET', `/api/replays/${id(run)}`),
  startReplay: (input: ReplayInput) => send<ReplayJob>('POST', '/api/replays', input),
  steerReplay: (run: string, way: 'pause' | 'resume') => send<ReplayJob>('POST', `/api/replays/${id(run)}/${way}`),
  replayLines: (run: string, filter: ReplayFilter) => send<ListView<ReplayLine>>('GET', `/api/replays/${id(run)}/lines${query({ ...filter })}`),
  replayTable: (run: string, filter: ReplayFilter & { readonly language: string }) => file('GET', `/api/replays/${id(run)}/lines.csv${query({ ...filter })}`),
  trials: () => send<ListView<TrialView>>('GET', '/api/trials'),
  startTrial: (input: TrialInput) => send<TrialView>('POST', '/api/trials', input),
  endTrial: (trial: string, way: 'stop' | 'adopt') => send<TrialView>('POST', `/api/trials/${id(trial)}/${way}`),

  search: (q: string) => send<SearchView>('GET', `/api/search${query({ q })}`),
  find: (c: string, q: string) => send<FindView>('GET', `/api/conversations/${id(c)}/find${query({ q })}`),
  counts: (views: readonly ViewFilter[]) => send<CountsView>('POST', '/api/conversations/counts', { views } satisfies CountsInput),
  changeMany: (input: BulkInput) => send<BulkView>('POST', '/api/conversations/bulk', input),
  views: () => send<readonly SavedViewView[]>('GET', '/api/views'),
  addView: (input: SavedViewInput) => send<SavedViewView>('POST', '/api/views', input),
  saveView: (view: string, input: SavedViewInput) => send<SavedViewView>('PUT', `/api/views/${id(view)}`, input),
  removeView: (view: string) => send<void>('DELETE', `/api/views/${id(view)}`),
  orderViews: (ids: readonly string[]) => send<void>('PUT', '/api/views/order', { ids } satisfies ViewOrderInput),
  upload: (file: Blob, name: string) => {
    const form = new FormData();
    form.append('file', file, name);
    return send<AttachmentView>('POST', '/api/attachments', form);
  },
};

export type Api = typeof api;
