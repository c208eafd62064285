// Written from the C# contracts by `wire-types`; do not edit.

export interface AccountMenuInput {
  readonly buttons?: readonly MenuButtonShape[] | null;
  readonly publish: boolean;
}

export type AccountMenuState = 'draft' | 'publishing' | 'reading' | 'published' | 'failed';

export interface AccountMenuView {
  readonly inboxId: string;
  readonly buttons: readonly MenuButtonShape[];
  readonly found?: readonly MenuButtonShape[] | null;
  readonly state: AccountMenuState;
  readonly problem?: string | null;
  readonly problemText?: string | null;
  readonly seenAt?: string | null;
}

export interface AgentChange {
  readonly displayName?: string | null;
  readonly role?: AgentRole | null;
  readonly teamIds?: readonly string[] | null;
  readonly capacity?: number | null;
  readonly enabled?: boolean | null;
  readonly password?: string | null;
  readonly skills?: readonly AgentSkill[] | null;
  readonly languages?: readonly string[] | null;
  readonly inboxIds?: readonly string[] | null;
  readonly channels?: readonly string[] | null;
  readonly channelWeights?: Readonly<Record<string, number>> | null;
}

export interface AgentInput {
  readonly userName: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: AgentRole;
  readonly teamIds?: readonly string[] | null;
  readonly capacity?: number | null;
}

export type AgentRole = 'agent' | 'supervisor' | 'admin';

export interface AgentSkill {
  readonly name: string;
  readonly level: number;
}

export interface AgentView {
  readonly id: string;
  readonly displayName: string;
  readonly role: AgentRole;
  readonly teamIds: readonly string[];
  readonly capacity: number;
  readonly enabled: boolean;
  readonly skills: readonly AgentSkill[];
  readonly languages: readonly string[];
  readonly inboxIds: readonly string[];
  readonly channels: readonly string[];
  readonly channelWeights: Readonly<Record<string, number>>;
}

export interface AlertSettings {
  readonly notify: boolean;
  readonly sound: boolean;
  readonly queue: boolean;
  readonly quietFrom?: number | null;
  readonly quietTo?: number | null;
}

export interface AlertView {
  readonly conversationId: string;
  readonly kind: string;
}

export interface AnswerCheck {
  readonly field: string;
  readonly word: string;
}

export interface AnswerFigures {
  readonly revision: number;
  readonly ownQuestions: number;
  readonly judged: number;
  readonly rightAlone?: number | null;
  readonly rightWithMatcher?: number | null;
  readonly usesMatcher: boolean;
  readonly curve: readonly CurvePoint[];
  readonly buckets: readonly ThresholdBucket[];
}

export interface AnswerJudgement {
  readonly isRight: boolean;
  readonly agentId: string;
  readonly at: string;
}

export type AnswerKind = 'answer' | 'offer' | 'handoff' | 'none';

export type AnswerReason = 'welcome' | 'rule' | 'menu' | 'choice' | 'article' | 'askedForPerson' | 'misses' | 'complaint' | 'negative' | 'vip' | 'greeting' | 'written' | 'notFound' | 'feedback' | 'form' | 'remote' | 'silent';

export interface AnswerRuleInput {
  readonly keywords: readonly string[];
  readonly whole: boolean;
  readonly answer?: ArticleAnswer | null;
  readonly formId?: string | null;
  readonly handoff: boolean;
  readonly teamId?: string | null;
  readonly inboxId?: string | null;
  readonly enabled: boolean;
  readonly version: number;
  readonly id?: string | null;
}

export interface AnswerRuleOrderInput {
  readonly rules: readonly AnswerRulePlace[];
}

export interface AnswerRulePlace {
  readonly id: string;
  readonly version: number;
}

export interface AnswerRuleView {
  readonly id: string;
  readonly keywords: readonly string[];
  readonly whole: boolean;
  readonly answer?: ArticleAnswer | null;
  readonly formId?: string | null;
  readonly handoff: boolean;
  readonly teamId?: string | null;
  readonly inboxId?: string | null;
  readonly enabled: boolean;
  readonly version: number;
  readonly updatedAt?: string | null;
  readonly updatedBy?: string | null;
}

export interface AnswerSettingsInput {
  readonly inboxId?: string | null;
  readonly answerFrom?: number | null;
  readonly offerFrom?: number | null;
  readonly missesToHandoff?: number | null;
  readonly handoff?: HandoffRulesInput | null;
  readonly handoffWords?: readonly string[] | null;
  readonly welcome?: string | null;
  readonly greeting?: string | null;
  readonly notUnderstood?: string | null;
  readonly notReadable?: string | null;
  readonly handingOver?: string | null;
  readonly offerHeading?: string | null;
  readonly thanked?: string | null;
  readonly notHelpful?: string | null;
  readonly askHelpful?: boolean | null;
  readonly helpfulLabels?: readonly string[] | null;
  readonly version?: number | null;
}

export interface AnswerSettingsList {
  readonly default: AnswerSettingsView;
  readonly inboxes: readonly AnswerSettingsView[];
}

export interface AnswerSettingsView {
  readonly inboxId: string;
  readonly isOwn: boolean;
  readonly version: number;
  readonly answerFrom: number;
  readonly offerFrom: number;
  readonly missesToHandoff: number;
  readonly handoff: HandoffRules;
  readonly handoffWords: readonly string[];
  readonly welcome?: string | null;
  readonly greeting: string;
  readonly notUnderstood: string;
  readonly notReadable: string;
  readonly handingOver: string;
  readonly offerHeading: string;
  readonly thanked: string;
  readonly notHelpful: string;
  readonly askHelpful: boolean;
  readonly helpfulLabels: readonly string[];
}

export interface AnswerTryInput {
  readonly inboxId: string;
  readonly text: string;
  readonly history?: readonly string[] | null;
  readonly channel?: string | null;
  readonly contactId?: string | null;
  readonly segments?: readonly string[] | null;
  readonly tier?: string | null;
  readonly at?: string | null;
  readonly before?: readonly string[] | null;
  readonly rule?: AnswerRuleInput | null;
}

export interface AnswerTryView {
  readonly decision: AnswerKind;
  readonly reason: AnswerReason;
  readonly confidence: number;
  readonly text?: string | null;
  readonly candidates: readonly TryCandidate[];
  readonly answer?: ArticleAnswer | null;
  readonly thresholds: TryThresholds;
  readonly leftOut: readonly LeftOutArticle[];
  readonly askedAs: TryAsker;
  readonly handoff?: HandoffFinding | null;
  readonly readAs?: string | null;
  readonly ruleId?: string | null;
  readonly formId?: string | null;
  readonly byMeaning: boolean;
}

export type AnswerUseKind = 'answered' | 'offered' | 'chosen' | 'helpful' | 'unhelpful' | 'handedOff' | 'askedAgain' | 'accepted' | 'rejected' | 'inserted';

export interface AnswerWords {
  readonly synonyms: readonly (readonly string[])[];
  readonly words: readonly string[];
}

export interface AnswerWordsInput {
  readonly synonyms?: readonly (readonly string[])[] | null;
  readonly words?: readonly string[] | null;
}

export interface ApiTokenInput {
  readonly name?: string | null;
  readonly scopes?: readonly string[] | null;
}

export interface ApiTokenView {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdBy: string;
  readonly createdAt: string;
  readonly revokedAt?: string | null;
}

export interface ArticleAnswer {
  readonly type: MessageType;
  readonly text?: string | null;
  readonly attachmentId?: string | null;
  readonly link?: LinkCard | null;
  readonly choices?: readonly MenuChoice[] | null;
}

export interface ArticleAudience {
  readonly channels: readonly string[];
  readonly segments: readonly string[];
  readonly tiers: readonly string[];
}

export interface ArticleFile {
  readonly articles: readonly ArticleView[];
}

export interface ArticleHitView {
  readonly id: string;
  readonly question: string;
  readonly text?: string | null;
}

export interface ArticleInput {
  readonly question: string;
  readonly answer: ArticleAnswer;
  readonly similar?: readonly string[] | null;
  readonly enabled?: boolean | null;
  readonly version?: number | null;
  readonly id?: string | null;
  readonly answers?: Readonly<Record<string, ArticleAnswer>> | null;
  readonly status?: ArticleStatus | null;
  readonly validity?: ArticleValidity | null;
  readonly audience?: ArticleAudience | null;
  readonly ownerId?: string | null;
  readonly category?: string | null;
  readonly tags?: readonly string[] | null;
  readonly notes?: string | null;
  readonly changeNote?: string | null;
}

export interface ArticleOutcome {
  readonly articleId: string;
  readonly question?: string | null;
  readonly answers: number;
  readonly helpful: number;
  readonly unhelpful: number;
  readonly handedOff: number;
}

export type ArticleRefusal = 'disabled' | 'draft' | 'archived' | 'notYet' | 'expired' | 'channel' | 'segment' | 'tier' | 'narrower';

export type ArticleStatus = 'draft' | 'published' | 'archived';

export interface ArticleUsageView {
  readonly articleId: string;
  readonly answered: number;
  readonly offered: number;
  readonly chosen: number;
  readonly helpful: number;
  readonly unhelpful: number;
  readonly handedOff: number;
  readonly askedAgain: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly inserted: number;
  readonly said: readonly number[];
}

export interface ArticleValidity {
  readonly from?: string | null;
  readonly until?: string | null;
}

export interface ArticleVersionView {
  readonly version: number;
  readonly at: string;
  readonly by?: string | null;
  readonly note?: string | null;
  readonly status: ArticleStatus;
  readonly question: string;
  readonly restoredFrom?: number | null;
  readonly removed: boolean;
  readonly live: boolean;
}

export interface ArticleView {
  readonly id: string;
  readonly question: string;
  readonly similar: readonly string[];
  readonly answer: ArticleAnswer;
  readonly answers: Readonly<Record<string, ArticleAnswer>>;
  readonly enabled: boolean;
  readonly status: ArticleStatus;
  readonly liveVersion?: number | null;
  readonly validity: ArticleValidity;
  readonly audience: ArticleAudience;
  readonly ownerId?: string | null;
  readonly category?: string | null;
  readonly tags: readonly string[];
  readonly notes?: string | null;
  readonly version: number;
  readonly updatedAt: string;
  readonly updatedBy?: string | null;
  readonly changeNote?: string | null;
  readonly restoredFrom?: number | null;
  readonly removedAt?: string | null;
}

export interface AttachmentView {
  readonly id: string;
  readonly url: string;
  readonly contentType: string;
  readonly size: number;
  readonly fileName?: string | null;
}

export type AuthorKind = 'contact' | 'bot' | 'agent' | 'system';

export interface AuthorView {
  readonly kind: AuthorKind;
  readonly id?: string | null;
  readonly name?: string | null;
}

export interface BackfillInput {
  readonly kind: BackfillKind;
  readonly ruleId: string;
  readonly version?: number | null;
  readonly draft?: TagRuleInput | null;
}

export type BackfillKind = 'dryRun' | 'apply' | 'undo';

export interface BackfillSample {
  readonly contactId: string;
  readonly conversationId?: string | null;
  readonly messageId?: string | null;
  readonly quote: string;
  readonly at: string;
  readonly eventId?: string | null;
}

export type BackfillState = 'running' | 'paused' | 'done' | 'failed';

export interface BackfillView {
  readonly id: string;
  readonly kind: BackfillKind;
  readonly rule: TagRule;
  readonly undoOf?: string | null;
  readonly state: BackfillState;
  readonly total: number;
  readonly seen: number;
  readonly matched: number;
  readonly contacts: number;
  readonly newContacts: number;
  readonly samples: readonly BackfillSample[];
  readonly startedBy?: string | null;
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly endedAt?: string | null;
  readonly error?: string | null;
}

export interface BlockInput {
  readonly reason: string;
}

export interface BlockView {
  readonly reason: string;
  readonly byId: string;
  readonly at: string;
}

export type BookRowKind = 'dimension' | 'tag' | 'rule';

export interface BotAnswer {
  readonly kind: AnswerKind;
  readonly reason: AnswerReason;
  readonly confidence: number;
  readonly articleIds: readonly string[];
  readonly articleVersion?: number | null;
  readonly day: string;
  readonly readAs?: string | null;
  readonly writtenBy?: string | null;
  readonly check?: AnswerCheck | null;
  readonly arm?: string | null;
}

export interface BotConversation {
  readonly conversationId: string;
  readonly contactName: string;
  readonly inboxId: string;
  readonly day: string;
  readonly last?: string | null;
  readonly handoffReason?: string | null;
  readonly asked: number;
  readonly missed: number;
}

export interface BotCounts {
  readonly conversations: number;
  readonly resolved: number;
  readonly deflected: number;
  readonly handed: number;
  readonly asked: number;
  readonly answered: number;
  readonly offered: number;
  readonly chosen: number;
  readonly missed: number;
  readonly helpful: number;
  readonly unhelpful: number;
}

export type BotMeasure = 'asked' | 'resolved' | 'deflected' | 'handed' | 'missed' | 'unhelpful';

export interface BotPeriod {
  readonly from: string;
  readonly until: string;
  readonly total: BotCounts;
  readonly inboxes: readonly InboxCounts[];
  readonly reasons: readonly ReasonCount[];
  readonly days: readonly DayCounts[];
}

export interface BotReport {
  readonly now: BotPeriod;
  readonly before: BotPeriod;
  readonly articles: readonly ArticleOutcome[];
}

export type BulkDeed = 'assign' | 'resolve' | 'snooze' | 'tag' | 'priority';

export interface BulkInput {
  readonly ids: readonly string[];
  readonly deed: BulkDeed;
  readonly agentId?: string | null;
  readonly teamId?: string | null;
  readonly reason?: string | null;
  readonly until?: string | null;
  readonly tagId?: string | null;
  readonly priority?: number | null;
}

export interface BulkResultView {
  readonly id: string;
  readonly error?: ErrorView | null;
}

export interface BulkView {
  readonly results: readonly BulkResultView[];
}

export interface BusinessHours {
  readonly zone: string;
  readonly week: readonly OpeningSpan[];
  readonly special: readonly SpecialDay[];
}

export interface BuyerInput {
  readonly contactId?: string | null;
  readonly phone?: string | null;
  readonly externalId?: string | null;
  readonly unionId?: string | null;
  readonly inboxId?: string | null;
  readonly openId?: string | null;
}

export interface CampaignLinkInput {
  readonly name?: string | null;
  readonly target?: string | null;
  readonly article?: string | null;
  readonly campaign?: string | null;
  readonly tagKey?: string | null;
  readonly enabled: boolean;
}

export interface CampaignLinkView {
  readonly code: string;
  readonly url?: string | null;
  readonly name: string;
  readonly target: string;
  readonly article?: string | null;
  readonly campaign?: string | null;
  readonly tagKey?: string | null;
  readonly enabled: boolean;
  readonly createdAt: string;
  readonly sent: number;
  readonly clicks: number;
  readonly people: number;
}

export type CandidateRefusal = 'otherTeam' | 'offline' | 'away' | 'busy' | 'full' | 'inbox' | 'channel' | 'language' | 'skill' | 'justHadIt';

export interface CandidateSeen {
  readonly agentId: string;
  readonly load: number;
  readonly capacity: number;
  readonly skillPoints: number;
  readonly idleSeconds?: number | null;
  readonly refusal?: CandidateRefusal | null;
}

export interface CannedImportView {
  readonly new: number;
  readonly changed: number;
  readonly problems: readonly CannedProblem[];
}

export interface CannedInput {
  readonly name: string;
  readonly text: string;
  readonly with: SharedWith;
  readonly teamId?: string | null;
  readonly expectedVersion: number;
}

export interface CannedProblem {
  readonly line: number;
  readonly code: string;
}

export interface CannedView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly with: SharedWith;
  readonly teamId?: string | null;
  readonly isMine: boolean;
  readonly mayChange: boolean;
  readonly uses: number;
  readonly usedAt?: string | null;
  readonly version: number;
}

export interface ChannelCountView {
  readonly channel: string;
  readonly messages: number;
}

export interface CheckItem {
  readonly kind: CheckKind;
  readonly state: CheckState;
  readonly problem?: string | null;
  readonly detail?: string | null;
}

export type CheckKind = 'gateway' | 'settings' | 'platform' | 'credentials' | 'whitelist' | 'clock' | 'permission' | 'door' | 'webhook';

export type CheckState = 'ok' | 'warning' | 'failed' | 'skipped';

export interface ClusterDraftInput {
  readonly question: string;
  readonly answer: string;
  readonly similar?: readonly string[] | null;
}

export interface ClusterExample {
  readonly conversationId: string;
  readonly messageId: string;
  readonly at: string;
  readonly text: string;
  readonly kind: WeakKind;
}

export interface ClusterMarkView {
  readonly step: ClusterStep;
  readonly articleId?: string | null;
  readonly articleStatus?: ArticleStatus | null;
  readonly isLive: boolean;
  readonly count: number;
  readonly agentId: string;
  readonly at: string;
}

export interface ClusterNowView {
  readonly decision: AnswerKind;
  readonly articleId?: string | null;
  readonly question?: string | null;
  readonly score: number;
}

export interface ClusterSimilarInput {
  readonly articleId: string;
  readonly similar: readonly string[];
}

export type ClusterStep = 'drafted' | 'added' | 'dismissed';

export interface ClusterView {
  readonly id: string;
  readonly question: string;
  readonly count: number;
  readonly people: number;
  readonly kinds: readonly WeakCount[];
  readonly trend: readonly number[];
  readonly wordings: readonly string[];
  readonly examples: readonly ClusterExample[];
  readonly replies: readonly string[];
  readonly now: ClusterNowView;
  readonly mark?: ClusterMarkView | null;
  readonly hidden: boolean;
}

export interface ClustersView {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly questions: number;
  readonly items: readonly ClusterView[];
}

export interface ColleagueView {
  readonly agentId: string;
  readonly displayName: string;
  readonly teamIds: readonly string[];
  readonly status: PresenceStatus;
  readonly reason?: string | null;
  readonly load: number;
  readonly capacity: number;
}

export type Comparison = 'is' | 'contains' | 'over' | 'under' | 'exists';

export interface ComplaintExamplesView {
  readonly count: number;
  readonly complaining: number;
  readonly needed: number;
  readonly trained?: TrainedView | null;
}

export interface ComplaintTextView {
  readonly id: string;
  readonly text: string;
  readonly complaint: boolean;
}

export interface ComplaintTryInput {
  readonly text: string;
}

export interface ComplaintTryView {
  readonly trained?: TrainedView | null;
  readonly complaint: boolean;
}

export interface ComposerSettingsView {
  readonly enterSends: boolean;
  readonly undoSeconds: number;
}

export type ConditionKind = 'all' | 'any' | 'not' | 'tag' | 'dimension' | 'persona' | 'channel' | 'inbox' | 'following' | 'source' | 'code' | 'activity' | 'seen' | 'attribute';

export interface ConditionView {
  readonly kind: ConditionKind;
  readonly negated?: boolean | null;
  readonly conditions?: readonly ConditionView[] | null;
  readonly subject?: string | null;
  readonly values?: readonly string[] | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly minWeight?: number | null;
  readonly minConfidence?: number | null;
  readonly days?: number | null;
  readonly daysAgo?: number | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly comparison?: Comparison | null;
  readonly text?: string | null;
}

export interface ConsentCountView {
  readonly purpose: string;
  readonly members: number;
  readonly allowed: number;
}

export interface ContactEditView {
  readonly id: string;
  readonly field: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly source: EditSource;
  readonly byId?: string | null;
  readonly at: string;
  readonly form?: string | null;
}

export interface ContactHitView {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly string[];
  readonly lastSeenAt: string;
}

export interface ContactInput {
  readonly name?: string | null;
  readonly attributes?: Readonly<Record<string, string>> | null;
  readonly wasName?: string | null;
  readonly wasAttributes?: Readonly<Record<string, string>> | null;
}

export interface ContactMergeInput {
  readonly contactId: string;
}

export interface ContactOrdersView {
  readonly items: readonly OrderView[];
  readonly totals: readonly RevenueView[];
  readonly cursor?: string | null;
}

export interface ContactView {
  readonly id: string;
  readonly name: string;
  readonly identities: readonly IdentityView[];
  readonly language?: string | null;
  readonly following?: boolean | null;
  readonly source?: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly version: number;
  readonly blocked?: BlockView | null;
}

export type ConversationOrder = 'activity' | 'newest' | 'waiting' | 'priority';

export type ConversationStatus = 'pending' | 'open' | 'snoozed' | 'resolved';

export interface ConversationView {
  readonly id: string;
  readonly inboxId: string;
  readonly channel: string;
  readonly contactId: string;
  readonly contactName: string;
  readonly blocked?: boolean | null;
  readonly status: ConversationStatus;
  readonly owner: OwnerView;
  readonly teamId?: string | null;
  readonly priority: number;
  readonly tags: readonly string[];
  readonly version: number;
  readonly lastSeq: number;
  readonly lastMessage?: PreviewView | null;
  readonly unread: number;
  readonly waitingSince?: string | null;
  readonly snoozedUntil?: string | null;
  readonly queuedSince?: string | null;
  readonly offer?: OfferView | null;
  readonly held?: HeldView | null;
  readonly language?: string | null;
  readonly mentioned?: readonly string[] | null;
  readonly service?: ServiceMark | null;
  readonly handoffReason?: string | null;
  readonly resolution?: string | null;
  readonly replyWindow?: ReplyWindowView | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly gone?: boolean | null;
}

export interface CountsInput {
  readonly views: readonly ViewFilter[];
}

export interface CountsView {
  readonly counts: readonly number[];
}

export interface CurvePoint {
  readonly score: number;
  readonly chance: number;
}

export interface DayCounts {
  readonly day: string;
  readonly counts: BotCounts;
}

export type DayOfWeek = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday';

export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

export interface DeadLetterView {
  readonly id: string;
  readonly inboxId: string;
  readonly channel: string;
  readonly externalId: string;
  readonly type: MessageType;
  readonly sentAt: string;
  readonly receivedAt: string;
  readonly attempts: number;
  readonly reason?: string | null;
  readonly status: ReceiptStatus;
}

export type DecisionKind = 'handedOff' | 'claimed' | 'assigned' | 'transferred' | 'takenOver' | 'overflowed' | 'returned' | 'offered' | 'accepted' | 'declined' | 'offerExpired';

export interface DeliveryError {
  readonly code: string;
  readonly text: string;
  readonly textEn: string;
  readonly platformCode?: string | null;
}

export type DeliveryState = 'waiting' | 'delivered' | 'failed';

export type DeliveryStatus = 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | 'uncertain';

export interface DialogueLine {
  readonly byContact: boolean;
  readonly text: string;
}

export interface DialogueTryInput {
  readonly inboxId?: string | null;
  readonly text?: string | null;
  readonly formId?: string | null;
  readonly form?: FormDraftInput | null;
  readonly menu?: DigitMenuShape | null;
  readonly state?: string | null;
  readonly isPicture: boolean;
}

export interface DialogueTryView {
  readonly decision: AnswerKind;
  readonly reason: AnswerReason;
  readonly text?: string | null;
  readonly choices: readonly MenuChoice[];
  readonly state: string;
  readonly filled: readonly FilledField[];
  readonly isOpen: boolean;
  readonly ended?: FormEnd | null;
}

export interface DigitMenuInput {
  readonly menu?: DigitMenuShape | null;
  readonly remove: boolean;
  readonly version?: number | null;
}

export interface DigitMenuShape {
  readonly heading?: string | null;
  readonly options?: readonly MenuOptionShape[] | null;
  readonly openWords?: readonly string[] | null;
}

export interface DigitMenuView {
  readonly inboxId: string;
  readonly menu?: DigitMenuShape | null;
  readonly version: number;
}

export interface DimensionOrderInput {
  readonly ids: readonly string[];
}

export interface DimensionShare {
  readonly dimensionId: string;
  readonly people: number;
  readonly share: number;
  readonly tags: readonly TagShare[];
}

export interface Disagreement {
  readonly observationId: string;
  readonly tagId: string;
  readonly verdicts: readonly TagReview[];
  readonly settled: boolean;
}

export interface DraftInput {
  readonly articleIds?: readonly string[] | null;
  readonly article?: ArticleInput | null;
  readonly removed?: readonly string[] | null;
  readonly words?: AnswerWordsInput | null;
  readonly answerFrom?: number | null;
  readonly offerFrom?: number | null;
  readonly missesToHandoff?: number | null;
}

export interface DraftTextInput {
  readonly text: string;
  readonly isNote: boolean;
  readonly writtenAt: string;
  readonly device: string;
}

export interface DraftView {
  readonly text: string;
  readonly isNote: boolean;
  readonly writtenAt: string;
  readonly device: string;
}

export type EditSource = 'staff' | 'import' | 'platform' | 'form' | 'merge';

export interface ErrorView {
  readonly code: string;
  readonly message: string;
  readonly detail?: string | null;
}

export interface ExampleImportView {
  readonly applied: boolean;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly tagsMade: number;
  readonly rulesMade: number;
  readonly problems: readonly ExampleProblem[];
}

export interface ExampleProblem {
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

export interface ExamplesView {
  readonly wishes: WishExamplesView;
  readonly intents: IntentExamplesView;
  readonly complaints: ComplaintExamplesView;
}

export interface ExportInput {
  readonly purpose: string;
  readonly language?: string | null;
}

export interface ExportView {
  readonly id: string;
  readonly purpose: string;
  readonly agentId: string;
  readonly at: string;
  readonly segmentVersion: number;
  readonly exported: number;
  readonly leftOut: number;
}

export type FaultCode = 'notFound' | 'notYours' | 'alreadyAssigned' | 'closed' | 'overCapacity' | 'windowClosed' | 'conflict' | 'invalid' | 'forbidden';

export interface FieldChange {
  readonly field: string;
  readonly parts: readonly TextPart[];
}

export type FieldKind = 'text' | 'pattern' | 'date' | 'time' | 'phone' | 'email' | 'number' | 'choice' | 'picture';

export interface FieldSettings {
  readonly followers: readonly string[];
  readonly referrals: readonly string[];
  readonly reposts: readonly string[];
  readonly tier: readonly string[];
  readonly phone: readonly string[];
}

export interface FilledField {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly value?: string | null;
  readonly messageId?: string | null;
  readonly checked?: string | null;
}

export interface FindView {
  readonly seqs: readonly number[];
}

export interface Form {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly fields: readonly FormField[];
  readonly startWords: readonly string[];
  readonly startArticles: readonly string[];
  readonly inboxIds: readonly string[];
  readonly language: string;
  readonly words: FormWords;
  readonly confirm: boolean;
  readonly tries: number;
  readonly remindMinutes: number;
  readonly timeoutMinutes: number;
  readonly hook?: FormHook | null;
  readonly updatedAt: string;
  readonly updatedBy?: string | null;
  readonly changeNote?: string | null;
}

export interface FormDeliveryView {
  readonly id: string;
  readonly resultId: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly lastError?: string | null;
  readonly nextAt: string;
  readonly createdAt: string;
  readonly doneAt?: string | null;
}

export interface FormDraftInput {
  readonly name?: string | null;
  readonly fields?: readonly FormFieldInput[] | null;
  readonly expectedVersion: number;
  readonly startWords?: readonly string[] | null;
  readonly startArticles?: readonly string[] | null;
  readonly inboxIds?: readonly string[] | null;
  readonly language?: string | null;
  readonly words?: FormWordsInput | null;
  readonly confirm?: boolean | null;
  readonly tries?: number | null;
  readonly remindMinutes?: number | null;
  readonly timeoutMinutes?: number | null;
  readonly hook?: FormHookInput | null;
  readonly changeNote?: string | null;
}

export type FormEnd = 'done' | 'cancelled' | 'timedOut' | 'handedOff' | 'replaced';

export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly question: string;
  readonly kind: FieldKind;
  readonly optional: boolean;
  readonly pattern?: string | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly choices: readonly string[];
  readonly error?: string | null;
  readonly check: boolean;
  readonly saveAs?: string | null;
}

export interface FormFieldInput {
  readonly key?: string | null;
  readonly label?: string | null;
  readonly question?: string | null;
  readonly kind: FieldKind;
  readonly optional: boolean;
  readonly pattern?: string | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly choices?: readonly string[] | null;
  readonly error?: string | null;
  readonly saveAs?: string | null;
  readonly check: boolean;
}

export interface FormHook {
  readonly url: string;
  readonly answers: boolean;
  readonly timeoutSeconds: number;
}

export interface FormHookInput {
  readonly url?: string | null;
  readonly answers: boolean;
  readonly timeoutSeconds?: number | null;
}

export interface FormResultView {
  readonly id: string;
  readonly formId: string;
  readonly formName: string;
  readonly version: number;
  readonly end: FormEnd;
  readonly fields: readonly FilledField[];
  readonly conversationId: string;
  readonly contactId: string;
  readonly contactName: string;
  readonly inboxId: string;
  readonly startedAt: string;
  readonly endedAt: string;
}

export interface FormSecretInput {
  readonly secret?: string | null;
}

export interface FormSecretView {
  readonly secret?: string | null;
}

export interface FormView {
  readonly form: Form;
  readonly liveVersion?: number | null;
  readonly hasSecret: boolean;
}

export interface FormWords {
  readonly intro: string;
  readonly maySkip: string;
  readonly resume: string;
  readonly corrected: string;
  readonly confirm: string;
  readonly yes: string;
  readonly fix: string;
  readonly whichField: string;
  readonly cancelled: string;
  readonly done: string;
  readonly working: string;
  readonly reminder: string;
  readonly timedOut: string;
  readonly errors: Readonly<Record<FieldKind, string>>;
  readonly cancelWords: readonly string[];
  readonly backWords: readonly string[];
  readonly skipWords: readonly string[];
  readonly yesWords: readonly string[];
  readonly fixWords: readonly string[];
}

export interface FormWordsInput {
  readonly intro?: string | null;
  readonly maySkip?: string | null;
  readonly resume?: string | null;
  readonly corrected?: string | null;
  readonly confirm?: string | null;
  readonly yes?: string | null;
  readonly fix?: string | null;
  readonly whichField?: string | null;
  readonly cancelled?: string | null;
  readonly done?: string | null;
  readonly working?: string | null;
  readonly reminder?: string | null;
  readonly timedOut?: string | null;
  readonly errors?: Readonly<Record<FieldKind, string>> | null;
  readonly cancelWords?: readonly string[] | null;
  readonly backWords?: readonly string[] | null;
  readonly skipWords?: readonly string[] | null;
  readonly yesWords?: readonly string[] | null;
  readonly fixWords?: readonly string[] | null;
}

export interface GroupPicture {
  readonly at: string;
  readonly from: string;
  readonly until: string;
  readonly people: number;
  readonly dimensions: readonly DimensionShare[];
  readonly together: readonly TagLift[];
  readonly new: Movement;
  readonly active: Movement;
  readonly dormant: Movement;
  readonly channels: readonly NamedCount[];
  readonly hours: readonly number[];
  readonly stages: readonly NamedCount[];
  readonly roles: readonly NamedCount[];
  readonly meanValue?: number | null;
}

export interface HabitsView {
  readonly channel?: string | null;
  readonly hour?: number | null;
  readonly timeZone: string;
  readonly channels: readonly ChannelCountView[];
  readonly hours: readonly number[];
}

export type HandoffCause = 'askedForPerson' | 'complaint' | 'vip' | 'negative' | 'misses' | 'form' | 'rule' | 'approval' | 'remote';

export interface HandoffFinding {
  readonly cause: HandoffCause;
  readonly evidence?: string | null;
  readonly isUrgent: boolean;
}

export interface HandoffRules {
  readonly askedForPerson: boolean;
  readonly misses: boolean;
  readonly complaint: boolean;
  readonly complaintWords: readonly string[];
  readonly negative: boolean;
  readonly vip: boolean;
  readonly vipAlways: boolean;
  readonly vipSegments: readonly string[];
  readonly vipTiers: readonly string[];
  readonly vipValueFrom?: number | null;
}

export interface HandoffRulesInput {
  readonly askedForPerson?: boolean | null;
  readonly misses?: boolean | null;
  readonly complaint?: boolean | null;
  readonly complaintWords?: readonly string[] | null;
  readonly negative?: boolean | null;
  readonly vip?: boolean | null;
  readonly vipAlways?: boolean | null;
  readonly vipSegments?: readonly string[] | null;
  readonly vipTiers?: readonly string[] | null;
  readonly vipValueFrom?: number | null;
}

export interface HandoverLine {
  readonly messageId: string;
  readonly text: string;
  readonly agentId?: string | null;
  readonly at: string;
}

export interface HandoverSummary {
  readonly wants: readonly HandoverLine[];
  readonly handoffReason?: string | null;
  readonly tried: readonly string[];
  readonly answered: readonly HandoverLine[];
  readonly filled: readonly string[];
  readonly promises: readonly HandoverLine[];
  readonly notes: readonly HandoverLine[];
  readonly tags: readonly HandoverTag[];
  readonly waitingSince?: string | null;
  readonly isEmpty: boolean;
}

export interface HandoverTag {
  readonly tagId: string;
  readonly name: string;
  readonly value?: string | null;
}

export interface HeadView {
  readonly cursor: string;
}

export interface HeldTest {
  readonly test: RuleTest;
  readonly saw?: string | null;
}

export interface HeldView {
  readonly messageId: string;
  readonly type: MessageType;
  readonly text?: string | null;
  readonly ruleName: string;
  readonly since: string;
}

export interface IdentityView {
  readonly inboxId: string;
  readonly inboxName: string;
  readonly channel: string;
  readonly shortId: string;
}

export type ImportChange = 'added' | 'changed' | 'unchanged';

export type ImportEffect = 'same' | 'added' | 'changed';

export interface ImportItemView {
  readonly line: number;
  readonly change: ImportChange;
  readonly articleId: string;
  readonly question: string;
  readonly fields: readonly string[];
}

export interface ImportProblem {
  readonly line: number;
  readonly field?: string | null;
  readonly code: string;
  readonly message: string;
}

export interface ImportReportView {
  readonly applied: boolean;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly items: readonly ImportItemView[];
  readonly problems: readonly ImportProblem[];
}

export interface ImportStep {
  readonly place: string;
  readonly kind: BookRowKind;
  readonly id: string;
  readonly name: string;
  readonly effect: ImportEffect;
  readonly columns: readonly string[];
}

export interface ImportView {
  readonly done: boolean;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly steps: readonly ImportStep[];
  readonly problems: readonly TagBookProblem[];
}

export interface InboxCheckView {
  readonly at: string;
  readonly items: readonly CheckItem[];
}

export interface InboxCounts {
  readonly inboxId: string;
  readonly counts: BotCounts;
}

export interface InboxInput {
  readonly channel?: string | null;
  readonly name?: string | null;
  readonly teamId?: string | null;
  readonly enabled?: boolean | null;
  readonly settings?: Readonly<Record<string, string | null>> | null;
  readonly language?: string | null;
  readonly skills?: readonly string[] | null;
  readonly targets?: ServiceTargets | null;
  readonly region?: string | null;
}

export interface InboxView {
  readonly id: string;
  readonly channel: string;
  readonly name: string;
  readonly teamId?: string | null;
  readonly enabled: boolean;
  readonly settingsSet: readonly string[];
  readonly language?: string | null;
  readonly skills: readonly string[];
  readonly targets?: ServiceTargets | null;
  readonly remoteBot?: RemoteBotView | null;
  readonly region?: string | null;
}

export interface IntentCountView {
  readonly intent: string;
  readonly texts: number;
}

export interface IntentExamplesView {
  readonly count: number;
  readonly notServed: number;
  readonly intents: readonly IntentCountView[];
  readonly trained?: TrainedView | null;
}

export interface IntentTextView {
  readonly id: string;
  readonly text: string;
  readonly intent?: string | null;
}

export interface IntentTryInput {
  readonly text: string;
}

export interface IntentTryView {
  readonly trained?: TrainedView | null;
  readonly intent?: string | null;
  readonly confidence: number;
}

export interface JudgementInput {
  readonly right?: boolean | null;
}

export interface Kappa {
  readonly pairs: number;
  readonly agreed: number;
  readonly value?: number | null;
}

export interface KnowledgeArticle {
  readonly id: string;
  readonly question: string;
  readonly similar: readonly string[];
  readonly answer: MessageContent;
  readonly answers: Readonly<Record<string, MessageContent>>;
  readonly enabled: boolean;
  readonly status: ArticleStatus;
  readonly validity: ArticleValidity;
  readonly audience: ArticleAudience;
  readonly ownerId?: string | null;
  readonly category?: string | null;
  readonly tags: readonly string[];
  readonly notes?: string | null;
  readonly version: number;
  readonly updatedAt: string;
  readonly updatedBy?: string | null;
  readonly changeNote?: string | null;
  readonly restoredFrom?: number | null;
  readonly removedAt?: string | null;
}

export interface LearnedFigures {
  readonly at: string;
  readonly decisions: number;
  readonly messages: number;
  readonly tags: number;
  readonly put: number;
  readonly putRight: number;
  readonly right: number;
}

export interface LeftOutArticle {
  readonly articleId: string;
  readonly question: string;
  readonly score: number;
  readonly reason: ArticleRefusal;
}

export type LifecycleStage = 'new' | 'active' | 'loyal' | 'atRisk' | 'dormant' | 'lost';

export interface LinkCard {
  readonly url: string;
  readonly title: string;
  readonly description?: string | null;
  readonly pictureUrl?: string | null;
}

export interface ListView<T> {
  readonly items: readonly T[];
  readonly cursor?: string | null;
}

export interface LookalikeInput {
  readonly contactIds?: readonly string[] | null;
  readonly dimensionWeights?: Readonly<Record<string, number>> | null;
  readonly limit?: number | null;
}

export interface LookalikePersonView {
  readonly id: string;
  readonly name: string;
  readonly similarity: number;
  readonly shared: readonly SharedTagView[];
}

export interface LookalikeView {
  readonly examples: number;
  readonly centre: readonly SharedTagView[];
  readonly people: readonly LookalikePersonView[];
}

export interface MacroInput {
  readonly name: string;
  readonly steps: readonly MacroStep[];
  readonly with: SharedWith;
  readonly teamId?: string | null;
  readonly expectedVersion: number;
}

export interface MacroRunInput {
  readonly macroId: string;
  readonly runId: string;
}

export interface MacroRunView {
  readonly steps: readonly MacroStepView[];
}

export interface MacroStep {
  readonly kind: MacroStepKind;
  readonly text?: string | null;
  readonly tagId?: string | null;
  readonly priority?: number | null;
  readonly agentId?: string | null;
  readonly teamId?: string | null;
  readonly minutes?: number | null;
}

export type MacroStepKind = 'reply' | 'note' | 'tag' | 'priority' | 'claim' | 'transfer' | 'snooze' | 'resolve';

export type MacroStepState = 'done' | 'refused' | 'notTried';

export interface MacroStepView {
  readonly kind: MacroStepKind;
  readonly state: MacroStepState;
  readonly code?: string | null;
  readonly detail?: string | null;
}

export interface MacroView {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly MacroStep[];
  readonly with: SharedWith;
  readonly teamId?: string | null;
  readonly isMine: boolean;
  readonly mayChange: boolean;
  readonly version: number;
}

export interface Media {
  readonly attachmentId?: string | null;
  readonly platformId?: string | null;
  readonly platformUrl?: string | null;
  readonly contentType?: string | null;
  readonly size?: number | null;
  readonly fileName?: string | null;
  readonly problem?: string | null;
}

export interface MediaView {
  readonly url?: string | null;
  readonly contentType?: string | null;
  readonly size?: number | null;
  readonly fileName?: string | null;
  readonly problem?: string | null;
}

export interface MemberInput {
  readonly phone?: string | null;
  readonly name?: string | null;
  readonly externalId?: string | null;
  readonly unionId?: string | null;
  readonly fields?: Readonly<Record<string, string>> | null;
}

export interface MemberProblem {
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

export interface MembersInput {
  readonly rows?: readonly MemberInput[] | null;
}

export interface MembersView {
  readonly applied: boolean;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly matched: number;
  readonly problems: readonly MemberProblem[];
}

export interface MentionView {
  readonly id: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly seq: number;
  readonly byId?: string | null;
  readonly contactName: string;
  readonly text: string;
  readonly at: string;
  readonly readAt?: string | null;
}

export interface MentionsReadInput {
  readonly conversationId?: string | null;
}

export interface MentionsView {
  readonly items: readonly MentionView[];
  readonly cursor?: string | null;
  readonly unread: number;
}

export type MenuButtonKind = 'key' | 'article' | 'form' | 'team' | 'link' | 'other';

export interface MenuButtonShape {
  readonly name?: string | null;
  readonly kind: MenuButtonKind;
  readonly value?: string | null;
  readonly below?: readonly MenuButtonShape[] | null;
}

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
}

export type MenuOptionKind = 'text' | 'article' | 'form' | 'menu' | 'handoff';

export interface MenuOptionShape {
  readonly key?: string | null;
  readonly label?: string | null;
  readonly kind: MenuOptionKind;
  readonly text?: string | null;
  readonly articleId?: string | null;
  readonly formId?: string | null;
  readonly teamId?: string | null;
  readonly menu?: DigitMenuShape | null;
}

export interface MergeDismissalView {
  readonly byId: string;
  readonly at: string;
}

export type MergeDoubt = 'otherPhone' | 'otherExternal' | 'takenApart';

export interface MergeInput {
  readonly into: string;
}

export type MergeReason = 'sameUnion' | 'sameExternal' | 'samePhone' | 'sameEmail' | 'sameNameAndPicture' | 'sameName';

export interface MergeSettings {
  readonly byAgents: boolean;
  readonly byProof: boolean;
  readonly version: number;
}

export interface MergeSettingsInput {
  readonly byAgents?: boolean | null;
  readonly byProof?: boolean | null;
  readonly version: number;
}

export interface MergeSuggestionView {
  readonly contactId: string;
  readonly name: string;
  readonly identities: readonly IdentityView[];
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly score: number;
  readonly reasons: readonly MergeReason[];
  readonly doubts: readonly MergeDoubt[];
  readonly isProven: boolean;
  readonly dismissed?: MergeDismissalView | null;
}

export interface MergeView {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly keptName: string;
  readonly mergedName: string;
  readonly mergedIdentities: readonly IdentityView[];
  readonly reasons: readonly MergeReason[];
  readonly byId?: string | null;
  readonly at: string;
  readonly undoneById?: string | null;
  readonly undoneAt?: string | null;
}

export interface MergesView {
  readonly suggestions: readonly MergeSuggestionView[];
  readonly dismissed: readonly MergeSuggestionView[];
  readonly merges: readonly MergeView[];
  readonly mayMerge: boolean;
}

export interface MessageContent {
  readonly type: MessageType;
  readonly text?: string | null;
  readonly media?: Media | null;
  readonly place?: Place | null;
  readonly link?: LinkCard | null;
  readonly choices?: readonly MenuChoice[] | null;
  readonly event?: PlatformEvent | null;
}

export type MessageDirection = 'in' | 'out' | 'note' | 'system';

export type MessageType = 'text' | 'image' | 'voice' | 'video' | 'file' | 'location' | 'link' | 'menu' | 'event' | 'unknown';

export interface MessageView {
  readonly id: string;
  readonly conversationId: string;
  readonly conversationVersion: number;
  readonly seq: number;
  readonly direction: MessageDirection;
  readonly author: AuthorView;
  readonly type: MessageType;
  readonly text?: string | null;
  readonly media?: MediaView | null;
  readonly place?: Place | null;
  readonly link?: LinkCard | null;
  readonly choices?: readonly MenuChoice[] | null;
  readonly event?: PlatformEvent | null;
  readonly at: string;
  readonly delivery?: DeliveryStatus | null;
  readonly error?: DeliveryError | null;
  readonly clientMessageId?: string | null;
  readonly resendOf?: string | null;
  readonly mentions: readonly string[];
  readonly notice?: SystemNotice | null;
  readonly answer?: BotAnswer | null;
  readonly rules?: readonly RuleTrace[] | null;
  readonly judgement?: AnswerJudgement | null;
}

export interface Mood {
  readonly level: MoodLevel;
  readonly share?: number | null;
  readonly lately?: number | null;
  readonly months: readonly MoodMonth[];
  readonly reader: string;
}

export type MoodLevel = 'unknown' | 'calm' | 'uneasy' | 'unhappy';

export interface MoodMonth {
  readonly month: number;
  readonly read: number;
  readonly negative: number;
}

export interface Movement {
  readonly now: number;
  readonly before: number;
}

export interface MovingView {
  readonly afterMilliseconds: number;
}

export interface NamedCount {
  readonly name: string;
  readonly people: number;
}

export interface NewApiTokenView {
  readonly token: string;
  readonly facts: ApiTokenView;
}

export type ObservationKind = 'seen' | 'takenOff' | 'confirmed' | 'refuted' | 'proposed';

export interface OfferView {
  readonly toAgentId: string;
  readonly fromAgentId: string;
  readonly expiresAt: string;
}

export interface OpeningSpan {
  readonly day: DayOfWeek;
  readonly from: number;
  readonly to: number;
}

export interface OrderInput {
  readonly externalId?: string | null;
  readonly buyer?: BuyerInput | null;
  readonly amountMinor?: number | null;
  readonly currency?: string | null;
  readonly status?: OrderStatus | null;
  readonly at?: string | null;
  readonly channel?: string | null;
  readonly items?: readonly OrderItemInput[] | null;
  readonly refund?: RefundInput | null;
}

export interface OrderItemInput {
  readonly name?: string | null;
  readonly sku?: string | null;
  readonly category?: string | null;
  readonly quantity: number;
  readonly amountMinor?: number | null;
}

export interface OrderItemView {
  readonly name: string;
  readonly sku?: string | null;
  readonly category?: string | null;
  readonly quantity: number;
  readonly amountMinor?: string | null;
}

export interface OrderOutcomeView {
  readonly externalId: string;
  readonly result: OrderResult;
  readonly contactId?: string | null;
  readonly message?: string | null;
  readonly detail?: string | null;
}

export type OrderResult = 'added' | 'changed' | 'unchanged' | 'invalid' | 'unknownOrder';

export type OrderStatus = 'placed' | 'paid' | 'shipped' | 'completed' | 'cancelled';

export interface OrderView {
  readonly id: string;
  readonly externalId: string;
  readonly amountMinor: string;
  readonly refundedMinor: string;
  readonly netMinor: string;
  readonly currency: string;
  readonly amount: string;
  readonly status: OrderStatus;
  readonly at: string;
  readonly channel?: string | null;
  readonly items: readonly OrderItemView[];
}

export interface OrdersInput {
  readonly orders?: readonly OrderInput[] | null;
}

export interface OrdersView {
  readonly results: readonly OrderOutcomeView[];
}

export interface OutboxBacklogView {
  readonly inboxId: string;
  readonly count: number;
  readonly oldestDueAt: string;
  readonly attempts: number;
}

export interface OverlapInput {
  readonly segmentIds: readonly string[];
}

export interface OverlapRegionView {
  readonly segmentIds: readonly string[];
  readonly count: number;
}

export interface OverlapView {
  readonly total: number;
  readonly regions: readonly OverlapRegionView[];
}

export type OwnerKind = 'bot' | 'queue' | 'agent';

export interface OwnerView {
  readonly kind: OwnerKind;
  readonly agentId?: string | null;
}

export interface PersonQuote {
  readonly tagId: string;
  readonly dimensionId: string;
  readonly text: string;
  readonly at: string;
  readonly conversationId?: string | null;
  readonly messageId?: string | null;
  readonly confidence: number;
  readonly source: TagSource;
}

export type PersonRole = 'consumer' | 'kol' | 'employee';

export interface PersonaDimensionView {
  readonly dimensionId: string;
  readonly name: string;
  readonly nameEn: string;
  readonly hue: number;
  readonly strength: number;
  readonly tags: readonly PersonaTagView[];
}

export interface PersonaSettings {
  readonly timeZone: string;
  readonly currency: string;
  readonly value: ValueSettings;
  readonly stages: StageSettings;
  readonly roles: RoleSettings;
  readonly fields: FieldSettings;
  readonly tiers: readonly TierPoints[];
  readonly savedAt?: string | null;
  readonly version: number;
}

export interface PersonaTagView {
  readonly tagId: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly weight: number;
  readonly assignmentIds: readonly string[];
  readonly trend: TagTrend;
  readonly before: number;
  readonly parts: readonly WeightParts[];
  readonly values: readonly TagValue[];
  readonly quotes: readonly PersonQuote[];
}

export interface PersonaView {
  readonly contactId: string;
  readonly at: string;
  readonly dimensions: readonly PersonaDimensionView[];
  readonly value: ValueExplanation;
  readonly stage: StageFinding;
  readonly role: RoleFinding;
  readonly habits: HabitsView;
  readonly mood: Mood;
  readonly quotes: readonly PersonQuote[];
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  readonly currency: string;
}

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly label?: string | null;
}

export interface PlatformEvent {
  readonly kind: PlatformEventKind;
  readonly name: string;
  readonly key?: string | null;
  readonly scene?: string | null;
  readonly place?: Place | null;
}

export type PlatformEventKind = 'subscribe' | 'unsubscribe' | 'scan' | 'menuClick' | 'menuView' | 'choiceTapped' | 'locationReport' | 'sendReport' | 'other';

export interface PlatformTag {
  readonly id: string;
  readonly name: string;
  readonly count?: number | null;
}

export interface PlatformTagLink {
  readonly tagId: string;
  readonly platformId?: string | null;
}

export interface PlatformTagNote {
  readonly at: string;
  readonly code: string;
  readonly message: string;
  readonly tagId?: string | null;
  readonly people: number;
}

export interface PlatformTagPair {
  readonly tagId: string;
  readonly platformId: string;
  readonly name: string;
  readonly platformName: string;
  readonly gone: boolean;
}

export interface PlatformTagState {
  readonly inboxId: string;
  readonly lastRunAt?: string | null;
  readonly calls: number;
  readonly pushed: number;
  readonly takenOff: number;
  readonly pulled: number;
  readonly removed: number;
  readonly seen: readonly PlatformTag[];
  readonly pairs: readonly PlatformTagPair[];
  readonly notes: readonly PlatformTagNote[];
}

export interface PlatformTagsInput {
  readonly enabled: boolean;
  readonly links?: readonly PlatformTagLink[] | null;
  readonly version: number;
}

export interface PlatformTagsView {
  readonly inboxId: string;
  readonly enabled: boolean;
  readonly links: readonly PlatformTagLink[];
  readonly version: number;
  readonly state?: PlatformTagState | null;
}

export interface PrecisionFigure {
  readonly sampled: number;
  readonly right: number;
  readonly precision?: number | null;
  readonly low: number;
  readonly high: number;
  readonly others: number;
  readonly othersRight: number;
}

export type PresenceStatus = 'offline' | 'away' | 'busy' | 'online';

export interface PresenceView {
  readonly agentId: string;
  readonly displayName: string;
  readonly status: PresenceStatus;
  readonly at: string;
  readonly reason?: string | null;
}

export interface PreviewView {
  readonly seq: number;
  readonly direction: MessageDirection;
  readonly type: MessageType;
  readonly text?: string | null;
  readonly at: string;
}

export type PriorityKind = 'segment' | 'tag' | 'value';

export interface PriorityRule {
  readonly kind: PriorityKind;
  readonly key?: string | null;
  readonly atLeast?: number | null;
  readonly points: number;
}

export interface PublicAddressView {
  readonly baseUrl: string;
}

export interface PublishFormInput {
  readonly version?: number | null;
}

export interface PublishRulesInput {
  readonly stamp: number;
  readonly note: string;
}

export interface QueueView {
  readonly teams: readonly TeamQueueView[];
}

export interface ReasonCount {
  readonly reason: string;
  readonly count: number;
}

export interface ReasonQuoteView {
  readonly assignmentId: string;
  readonly quote?: string | null;
  readonly conversationId?: string | null;
  readonly messageId?: string | null;
  readonly at: string;
}

export interface ReasonView {
  readonly path: string;
  readonly holds: boolean;
  readonly text?: string | null;
  readonly number?: number | null;
  readonly at?: string | null;
  readonly quotes: readonly ReasonQuoteView[];
}

export type ReceiptStatus = 'received' | 'done' | 'parked' | 'discarded';

export interface RefundInput {
  readonly id?: string | null;
  readonly amountMinor: number;
  readonly at?: string | null;
}

export type RemoteBotMode = 'expectReplies' | 'normal';

export interface RemoteBotView {
  readonly url: string;
  readonly appId?: string | null;
  readonly clientId?: string | null;
  readonly tokenUrl: string;
  readonly scope?: string | null;
  readonly mode: RemoteBotMode;
  readonly seconds: number;
  readonly hasSecret: boolean;
}

export interface ReplayCounts {
  readonly turns: number;
  readonly reproduced: number;
  readonly recorded: number;
  readonly same: number;
  readonly better: number;
  readonly worse: number;
  readonly changed: number;
  readonly moves: readonly ReplayMove[];
}

export interface ReplayInput {
  readonly draft: DraftInput;
  readonly inboxId?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly most?: number | null;
}

export interface ReplayJob {
  readonly id: string;
  readonly state: ReplayState;
  readonly inboxId?: string | null;
  readonly from: string;
  readonly until: string;
  readonly titles: readonly string[];
  readonly baseRevision: number;
  readonly total: number;
  readonly seen: number;
  readonly kept: number;
  readonly counts: ReplayCounts;
  readonly digest: string;
  readonly meaning: ReplayMeaning;
  readonly lookedUp: number;
  readonly startedBy?: string | null;
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly endedAt?: string | null;
  readonly error?: string | null;
  readonly version: number;
}

export type ReplayKind = 'answered' | 'offered' | 'missed' | 'handedOff' | 'silent' | 'withPeople';

export interface ReplayLine {
  readonly conversationId: string;
  readonly messageId: string;
  readonly at: string;
  readonly text: string;
  readonly recorded?: ReplaySaid | null;
  readonly before: ReplaySaid;
  readonly after: ReplaySaid;
  readonly verdict: ReplayVerdict;
}

export type ReplayMeaning = 'off' | 'used' | 'away';

export interface ReplayMove {
  readonly before: ReplayKind;
  readonly after: ReplayKind;
  readonly count: number;
}

export interface ReplaySaid {
  readonly kind: ReplayKind;
  readonly articleIds: readonly string[];
  readonly title?: string | null;
  readonly text?: string | null;
  readonly confidence: number;
}

export type ReplayState = 'running' | 'paused' | 'done' | 'failed';

export type ReplayVerdict = 'same' | 'better' | 'worse' | 'changed';

export interface ReplyContent {
  readonly type: MessageType;
  readonly text?: string | null;
  readonly attachmentId?: string | null;
  readonly link?: LinkCard | null;
  readonly choices?: readonly MenuChoice[] | null;
  readonly seenSeq?: number | null;
  readonly undoSeconds?: number | null;
}

export interface ReplyWindowView {
  readonly closesAt: string;
  readonly remaining?: number | null;
  readonly limit?: number | null;
  readonly action?: string | null;
}

export interface ResendInput {
  readonly clientMessageId: string;
}

export interface ResolveInput {
  readonly reason: string;
  readonly note?: string | null;
}

export interface RestoreRulesInput {
  readonly note: string;
}

export interface ResumeView {
  readonly cursor: string;
  readonly isSnapshot: boolean;
  readonly conversations: readonly ConversationView[];
  readonly messages: readonly MessageView[];
  readonly presence: readonly PresenceView[];
  readonly queue: QueueView;
  readonly isWhole?: boolean | null;
}

export interface Retirement {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly tagId: string;
  readonly target: number;
  readonly precision: PrecisionFigure;
  readonly open: number;
  readonly reasons: readonly string[];
}

export interface RevenueView {
  readonly currency: string;
  readonly netMinor: string;
  readonly net: string;
  readonly orders: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

export interface ReviewBulkInput {
  readonly ruleId?: string | null;
  readonly ruleVersion: number;
  readonly decision?: ReviewDecision | null;
  readonly reason?: string | null;
  readonly preview: boolean;
  readonly batchId?: string | null;
}

export interface ReviewBulkView {
  readonly batchId?: string | null;
  readonly decided: number;
  readonly remaining: number;
  readonly samples: readonly ReviewItemView[];
}

export interface ReviewContextView {
  readonly item: ReviewItemView;
  readonly contactName: string;
  readonly lines: readonly MessageView[];
  readonly present: readonly TagAssignmentView[];
}

export type ReviewDecision = 'accept' | 'reject' | 'replace' | 'merge' | 'skip';

export interface ReviewFigures {
  readonly at: string;
  readonly overall: PrecisionFigure;
  readonly agreement: Kappa;
  readonly contacts: number;
  readonly conversations: number;
  readonly tags: readonly TagFigure[];
  readonly rules: readonly RuleFigure[];
  readonly weeks: readonly WeekFigure[];
  readonly disagreements: readonly Disagreement[];
  readonly retirements: readonly Retirement[];
  readonly learned?: LearnedFigures | null;
}

export interface ReviewInput {
  readonly decision?: ReviewDecision | null;
  readonly tag?: string | null;
  readonly value?: string | null;
  readonly reason?: string | null;
}

export interface ReviewItemView {
  readonly id: string;
  readonly contactId: string;
  readonly conversationId?: string | null;
  readonly messageId?: string | null;
  readonly tagId: string;
  readonly dimensionId: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly value?: string | null;
  readonly scope: TagScope;
  readonly source: TagSource;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly confidence: number;
  readonly quote?: string | null;
  readonly at: string;
  readonly status: string;
  readonly lane?: ReviewLane | null;
  readonly reasons: readonly ReviewReason[];
  readonly reviews: readonly TagReviewView[];
}

export type ReviewLane = 'disagreed' | 'conflicting' | 'uncertain' | 'new' | 'sample';

export interface ReviewListView {
  readonly items: readonly ReviewItemView[];
  readonly cursor?: string | null;
  readonly lanes: Readonly<Record<string, number>>;
}

export type ReviewReason = 'disagreement' | 'rival' | 'takenOff' | 'otherByStaff' | 'closeToThreshold' | 'proposed' | 'newRule' | 'drawn';

export interface ReviewUndoInput {
  readonly reviewId?: string | null;
  readonly batchId?: string | null;
}

export interface ReviewUndoView {
  readonly reviews: readonly TagReviewView[];
  readonly remaining: boolean;
}

export interface RoleFinding {
  readonly role: PersonRole;
  readonly reason: RoleReason;
  readonly detail?: string | null;
}

export type RoleReason = 'staffList' | 'tag' | 'followers' | 'none';

export interface RoleSettings {
  readonly staff: readonly string[];
  readonly employeeTags: readonly string[];
  readonly kolTags: readonly string[];
  readonly kolFollowers: number;
}

export interface RollBackInput {
  readonly version: number;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
}

export interface RoutingDecision {
  readonly id: string;
  readonly conversationId: string;
  readonly contactId: string;
  readonly at: string;
  readonly kind: DecisionKind;
  readonly byId?: string | null;
  readonly fromAgentId?: string | null;
  readonly fromTeamId?: string | null;
  readonly toAgentId?: string | null;
  readonly toTeamId?: string | null;
  readonly rule?: string | null;
  readonly priority: number;
  readonly waitedSeconds?: number | null;
  readonly queueLength?: number | null;
  readonly teamOpen?: boolean | null;
  readonly skills: readonly string[];
  readonly language?: string | null;
  readonly ruledAgentId?: string | null;
  readonly relaxed: boolean;
  readonly candidates: readonly CandidateSeen[];
}

export interface RoutingSettings {
  readonly priorities: readonly PriorityRule[];
  readonly pointMinutes: number;
  readonly promises: readonly SegmentPromise[];
  readonly version: number;
}

export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly note: string;
  readonly enabled: boolean;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly channels: readonly string[];
  readonly when: RuleGroup;
  readonly then: readonly RuleAction[];
  readonly stop: boolean;
}

export interface RuleAction {
  readonly kind: RuleActionKind;
  readonly value?: string | null;
  readonly points?: number | null;
  readonly text?: string | null;
}

export type RuleActionKind = 'team' | 'agent' | 'skill' | 'handOff' | 'prioritise' | 'tag' | 'say' | 'article' | 'form' | 'notify' | 'approve';

export interface RuleBookView {
  readonly edition?: RuleEdition | null;
  readonly draft?: RuleDraft | null;
  readonly findings: readonly RuleFinding[];
}

export interface RuleChange {
  readonly kind: RuleChangeKind;
  readonly before?: Rule | null;
  readonly after?: Rule | null;
}

export type RuleChangeKind = 'added' | 'removed' | 'changed' | 'moved';

export interface RuleDraft {
  readonly rules: readonly Rule[];
  readonly stamp: number;
  readonly baseVersion: number;
  readonly editedBy: string;
  readonly editedAt: string;
}

export interface RuleEdition {
  readonly version: number;
  readonly rules: readonly Rule[];
  readonly note: string;
  readonly publishedBy: string;
  readonly publishedAt: string;
  readonly restores?: number | null;
}

export interface RuleEditionHead {
  readonly version: number;
  readonly rules: number;
  readonly note: string;
  readonly publishedBy: string;
  readonly publishedAt: string;
  readonly restores?: number | null;
}

export interface RuleEffect {
  readonly action: RuleAction;
  readonly done: boolean;
}

export interface RuleFigure {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly tagId: string;
  readonly current: boolean;
  readonly target: number;
  readonly confidence: number;
  readonly precision: PrecisionFigure;
  readonly open: number;
  readonly weeks: readonly WeekFigure[];
}

export interface RuleFinding {
  readonly kind: RuleFindingKind;
  readonly ruleId: string;
  readonly otherId?: string | null;
  readonly detail?: string | null;
  readonly isDead: boolean;
}

export type RuleFindingKind = 'teamConflict' | 'agentConflict' | 'answerConflict' | 'never' | 'expired' | 'noInbox' | 'noTag' | 'noSegment' | 'noTarget' | 'hidden';

export interface RuleGroup {
  readonly any: boolean;
  readonly tests: readonly RuleTest[];
  readonly groups: readonly RuleGroup[];
}

export interface RuleRun {
  readonly id: string;
  readonly state: RuleRunState;
  readonly baseVersion: number;
  readonly total: number;
  readonly seen: number;
  readonly matched: number;
  readonly changed: number;
  readonly conversations: number;
  readonly byRule: Readonly<Record<string, number>>;
  readonly digest: string;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export interface RuleRunInput {
  readonly most?: number | null;
}

export interface RuleRunLine {
  readonly conversationId: string;
  readonly messageId: string;
  readonly at: string;
  readonly text: string;
  readonly before: RuleWish;
  readonly after: RuleWish;
}

export type RuleRunState = 'running' | 'cancelled' | 'done' | 'failed';

export interface RuleTest {
  readonly kind: RuleTestKind;
  readonly not: boolean;
  readonly values: readonly string[];
  readonly from?: number | null;
  readonly to?: number | null;
  readonly days?: number | null;
}

export type RuleTestKind = 'channel' | 'inbox' | 'anyWord' | 'allWords' | 'pattern' | 'tag' | 'segment' | 'value' | 'time' | 'teamHours' | 'script' | 'firstContact' | 'conversations' | 'lastResolution' | 'waiting' | 'handoff';

export interface RuleTrace {
  readonly ruleId: string;
  readonly name: string;
  readonly version: number;
  readonly held: readonly HeldTest[];
  readonly effects: readonly RuleEffect[];
}

export interface RuleTryInput {
  readonly inboxId: string;
  readonly text: string;
  readonly contactId?: string | null;
  readonly published: boolean;
  readonly handoff?: string | null;
  readonly at?: string | null;
}

export interface RuleTryView {
  readonly rules: readonly RuleTrace[];
}

export interface RuleWish {
  readonly rules: readonly string[];
  readonly ruleIds: readonly string[];
  readonly does: readonly RuleAction[];
}

export interface RulesInput {
  readonly rules: readonly Rule[];
  readonly stamp: number;
}

export interface SavedViewInput {
  readonly name: string;
  readonly filter: ViewFilter;
  readonly shared: boolean;
  readonly version: number;
}

export interface SavedViewView {
  readonly id: string;
  readonly name: string;
  readonly filter: ViewFilter;
  readonly shared: boolean;
  readonly own: boolean;
  readonly mayChange: boolean;
  readonly version: number;
}

export interface ScheduleInput {
  readonly text: string;
  readonly dueAt: string;
  readonly cancelOnReply: boolean;
  readonly attachments?: readonly ScheduledFile[] | null;
}

export type ScheduleState = 'waiting' | 'sent' | 'cancelled' | 'refused';

export interface ScheduledFile {
  readonly type: MessageType;
  readonly attachmentId: string;
  readonly fileName?: string | null;
}

export interface ScheduledView {
  readonly id: string;
  readonly agentId: string;
  readonly text: string;
  readonly attachments: readonly ScheduledFile[];
  readonly dueAt: string;
  readonly cancelOnReply: boolean;
  readonly state: ScheduleState;
  readonly why?: string | null;
  readonly createdAt: string;
  readonly settledAt?: string | null;
}

export interface SearchHitView {
  readonly message: MessageView;
  readonly contactId: string;
  readonly contactName: string;
}

export interface SearchView {
  readonly messages: readonly SearchHitView[];
  readonly conversations: readonly ConversationView[];
  readonly contacts: readonly ContactHitView[];
  readonly articles: readonly ArticleHitView[];
}

export interface SegmentCountInput {
  readonly condition: ConditionView;
}

export interface SegmentCountView {
  readonly count?: number | null;
  readonly total: number;
  readonly problems: readonly SegmentProblemView[];
}

export interface SegmentDayView {
  readonly day: string;
  readonly count: number;
}

export interface SegmentInput {
  readonly name: string;
  readonly condition: ConditionView;
  readonly description?: string | null;
  readonly enabled: boolean;
  readonly version: number;
}

export interface SegmentMemberView {
  readonly id: string;
  readonly name: string;
  readonly source?: string | null;
  readonly following?: boolean | null;
  readonly inboxIds: readonly string[];
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly reasons: readonly ReasonView[];
}

export interface SegmentPeopleInput {
  readonly condition: ConditionView;
  readonly cursor?: string | null;
  readonly limit?: number | null;
}

export interface SegmentProblemView {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface SegmentPromise {
  readonly segmentId: string;
  readonly targets: ServiceTargets;
}

export interface SegmentSizeView {
  readonly segmentId: string;
  readonly count?: number | null;
  readonly trend: readonly SegmentDayView[];
}

export interface SegmentSizesView {
  readonly total: number;
  readonly items: readonly SegmentSizeView[];
}

export interface SegmentView {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  readonly condition: ConditionView;
  readonly enabled: boolean;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

export type ServiceKind = 'firstResponse' | 'nextResponse' | 'resolution';

export interface ServiceMark {
  readonly kind: ServiceKind;
  readonly dueAt: string;
  readonly soonAt: string;
  readonly state: ServiceState;
}

export type ServiceState = 'ok' | 'soon' | 'breached';

export interface ServiceTargets {
  readonly firstResponse?: number | null;
  readonly nextResponse?: number | null;
  readonly resolution?: number | null;
  readonly warnPercent: number;
}

export interface SessionView {
  readonly agentId: string;
  readonly userName: string;
  readonly displayName: string;
  readonly role: AgentRole;
  readonly teamIds: readonly string[];
  readonly capacity: number;
  readonly timeZone: string;
}

export interface SharedTagView {
  readonly tagId: string;
  readonly weight: number;
  readonly share: number;
}

export type SharedWith = 'nobody' | 'team' | 'everybody';

export interface SignInInput {
  readonly userName: string;
  readonly password: string;
}

export interface SourceFiguresView {
  readonly scans: number;
  readonly people: number;
  readonly newFollowers: number;
  readonly firstContacts: number;
  readonly conversations: number;
  readonly lastScanAt?: string | null;
  readonly tags: readonly SourceTagView[];
}

export interface SourceInput {
  readonly inboxId?: string | null;
  readonly scene?: string | null;
  readonly name?: string | null;
  readonly campaign?: string | null;
  readonly placement?: string | null;
  readonly ownerId?: string | null;
  readonly teamId?: string | null;
}

export type SourceState = 'waiting' | 'ready' | 'failed';

export interface SourceTagView {
  readonly tagId: string;
  readonly name: string;
  readonly people: number;
}

export interface SourceView {
  readonly inboxId: string;
  readonly scene: string;
  readonly name: string;
  readonly campaign?: string | null;
  readonly placement?: string | null;
  readonly ownerId?: string | null;
  readonly teamId?: string | null;
  readonly state: SourceState;
  readonly problem?: string | null;
  readonly pictureUrl?: string | null;
  readonly content?: string | null;
  readonly createdAt: string;
  readonly figures: SourceFiguresView;
}

export interface SpecialDay {
  readonly date: string;
  readonly name: string;
  readonly open: readonly DaySpan[];
}

export interface StageFinding {
  readonly stage: LifecycleStage;
  readonly reason: StageReason;
  readonly number?: number | null;
  readonly limit?: number | null;
}

export type StageReason = 'unfollowed' | 'silent' | 'orders' | 'activeDays' | 'firstSeen' | 'present';

export interface StageSettings {
  readonly newDays: number;
  readonly atRiskDays: number;
  readonly dormantDays: number;
  readonly lostDays: number;
  readonly loyalOrders: number;
  readonly loyalActiveDays: number;
}

export interface SuggestionUseInput {
  readonly kind: AnswerUseKind;
}

export interface SuggestionView {
  readonly articleId: string;
  readonly question: string;
  readonly text: string;
  readonly score: number;
}

export interface SuggestionsView {
  readonly seq?: number | null;
  readonly question?: string | null;
  readonly items: readonly SuggestionView[];
}

export interface SweepStateView {
  readonly running?: SweepView | null;
  readonly last?: SweepView | null;
}

export interface SweepView {
  readonly tags: number;
  readonly total: number;
  readonly done: number;
  readonly startedAt: string;
  readonly endedAt?: string | null;
}

export interface SystemNotice {
  readonly kind: string;
  readonly agentId?: string | null;
  readonly detail?: string | null;
  readonly tried?: readonly string[] | null;
  readonly evidence?: string | null;
}

export interface Tag {
  readonly id: string;
  readonly dimensionId: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly scope: TagScope;
  readonly description?: string | null;
  readonly synonyms: readonly string[];
  readonly hue?: number | null;
  readonly lifetimeDays?: number | null;
  readonly setBy: TagSetter;
  readonly carryOver: TagCarryOver;
  readonly archived: boolean;
  readonly mergedInto?: string | null;
  readonly merge?: TagMerge | null;
  readonly version: number;
}

export interface TagAssignmentView {
  readonly id: string;
  readonly tagId: string;
  readonly dimensionId: string;
  readonly name: string;
  readonly scope: TagScope;
  readonly source: TagSource;
  readonly ruleId?: string | null;
  readonly ruleVersion?: number | null;
  readonly agentId?: string | null;
  readonly confidence: number;
  readonly evidence: TagEvidence;
  readonly at: string;
  readonly lastSeenAt: string;
  readonly count: number;
  readonly expiresAt?: string | null;
  readonly value?: string | null;
  readonly confirmedBy?: string | null;
  readonly confirmedAt?: string | null;
}

export interface TagBook {
  readonly dimensions: readonly TagDimension[];
  readonly tags: readonly Tag[];
  readonly rules: readonly TagRule[];
  readonly revision: number;
}

export interface TagBookProblem {
  readonly place: string;
  readonly code: string;
  readonly message: string;
  readonly subject?: string | null;
}

export type TagCarryOver = 'stay' | 'nextConversation';

export interface TagDimension {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly exclusive: boolean;
  readonly hue: number;
  readonly description?: string | null;
  readonly order: number;
  readonly archived: boolean;
  readonly version: number;
}

export interface TagDimensionInput {
  readonly name: string;
  readonly nameEn: string;
  readonly exclusive: boolean;
  readonly hue: number;
  readonly description?: string | null;
  readonly archived: boolean;
  readonly version?: number | null;
}

export interface TagEvidence {
  readonly conversationId?: string | null;
  readonly messageId?: string | null;
  readonly quote?: string | null;
  readonly eventId?: string | null;
}

export interface TagFactsInput {
  readonly dimensionId: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly scope: TagScope;
  readonly description?: string | null;
  readonly synonyms?: readonly string[] | null;
  readonly hue?: number | null;
  readonly lifetimeDays?: number | null;
  readonly setBy: TagSetter;
  readonly carryOver: TagCarryOver;
  readonly archived: boolean;
  readonly version?: number | null;
}

export interface TagFigure {
  readonly tagId: string;
  readonly precision: PrecisionFigure;
  readonly coverage: number;
  readonly carriers: number;
  readonly agreement: Kappa;
  readonly weeks: readonly WeekFigure[];
}

export interface TagInput {
  readonly tagId: string;
  readonly messageId?: string | null;
}

export interface TagLift {
  readonly tagId: string;
  readonly otherId: string;
  readonly people: number;
  readonly lift: number;
}

export interface TagMerge {
  readonly into: string;
  readonly wasArchived: boolean;
  readonly synonyms: readonly string[];
  readonly ruleIds: readonly string[];
  readonly tagIds: readonly string[];
}

export interface TagObservationView {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly at: string;
  readonly source: TagSource;
  readonly ruleId?: string | null;
  readonly ruleVersion?: number | null;
  readonly agentId?: string | null;
  readonly confidence: number;
  readonly value?: string | null;
  readonly quote?: string | null;
  readonly conversationId?: string | null;
  readonly messageId?: string | null;
  readonly eventId?: string | null;
  readonly expiresAt?: string | null;
}

export interface TagReview {
  readonly id: string;
  readonly observationId: string;
  readonly assignmentId?: string | null;
  readonly contactId: string;
  readonly conversationId?: string | null;
  readonly messageId?: string | null;
  readonly tagId: string;
  readonly value?: string | null;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly source: TagSource;
  readonly confidence: number;
  readonly observedAt: string;
  readonly decision: ReviewDecision;
  readonly replacementId?: string | null;
  readonly replacementValue?: string | null;
  readonly reason?: string | null;
  readonly reviewerId: string;
  readonly at: string;
  readonly sampleShare?: number | null;
  readonly batchId?: string | null;
  readonly effects: readonly string[];
  readonly undoneAt?: string | null;
  readonly isVerdict: boolean;
  readonly isRight: boolean;
}

export interface TagReviewView {
  readonly id: string;
  readonly itemId: string;
  readonly assignmentId?: string | null;
  readonly contactId: string;
  readonly conversationId?: string | null;
  readonly tagId: string;
  readonly value?: string | null;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly decision: ReviewDecision;
  readonly replacement?: string | null;
  readonly replacementValue?: string | null;
  readonly reason?: string | null;
  readonly reviewerId: string;
  readonly at: string;
  readonly sampled: boolean;
  readonly batchId?: string | null;
  readonly undoneAt?: string | null;
}

export interface TagRule {
  readonly id: string;
  readonly version: number;
  readonly tagId: string;
  readonly source: TagSource;
  readonly patterns: readonly string[];
  readonly confidence: number;
  readonly lifetimeDays?: number | null;
  readonly enabled: boolean;
  readonly note?: string | null;
  readonly ownerId?: string | null;
  readonly targetPrecision: number;
  readonly updatedAt?: string | null;
}

export interface TagRuleInput {
  readonly tagId: string;
  readonly source: TagSource;
  readonly patterns: readonly string[];
  readonly confidence: number;
  readonly lifetimeDays?: number | null;
  readonly enabled: boolean;
  readonly note?: string | null;
  readonly ownerId?: string | null;
  readonly targetPrecision: number;
  readonly version?: number | null;
}

export type TagScope = 'contact' | 'conversation' | 'message';

export type TagSetter = 'agents' | 'supervisors' | 'rules';

export interface TagShare {
  readonly tagId: string;
  readonly people: number;
  readonly share: number;
  readonly meanWeight: number;
  readonly seen: number;
  readonly seenBefore: number;
  readonly change?: number | null;
}

export type TagSource = 'words' | 'menu' | 'scan' | 'subscribe' | 'agent' | 'link' | 'purchase' | 'field' | 'behaviour' | 'form' | 'intent' | 'learned' | 'platform' | 'import' | 'wish' | 'rule';

export type TagTrend = 'steady' | 'rising' | 'falling';

export interface TagTryInput {
  readonly text: string;
  readonly source: TagSource;
  readonly patterns?: readonly string[] | null;
}

export interface TagTryMatch {
  readonly ruleId?: string | null;
  readonly tagId?: string | null;
  readonly source: TagSource;
  readonly confidence: number;
  readonly spans: readonly TagTrySpan[];
}

export interface TagTrySpan {
  readonly start: number;
  readonly length: number;
}

export interface TagTryView {
  readonly matches: readonly TagTryMatch[];
}

export interface TagUsageView {
  readonly tags: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
}

export interface TagValue {
  readonly value: string;
  readonly weight: number;
  readonly assignmentIds: readonly string[];
}

export interface TeamInput {
  readonly name: string;
  readonly routing?: TeamRouting | null;
}

export interface TeamQueueView {
  readonly teamId?: string | null;
  readonly waiting: number;
  readonly oldestSince?: string | null;
}

export interface TeamRouting {
  readonly automatic: boolean;
  readonly strategy: string;
  readonly sticky: boolean;
  readonly reopenToPeople: boolean;
  readonly skillPatienceMinutes: number;
  readonly hours?: BusinessHours | null;
  readonly overflowTeamId?: string | null;
  readonly overflowMinutes: number;
  readonly noReplyMinutes: number;
  readonly offerSeconds: number;
  readonly tellEveryMinutes: number;
  readonly texts: TeamTexts;
  readonly targets?: ServiceTargets | null;
}

export interface TeamTexts {
  readonly closed?: string | null;
  readonly nobody?: string | null;
  readonly position?: string | null;
  readonly positionOnly?: string | null;
}

export interface TeamView {
  readonly id: string;
  readonly name: string;
  readonly routing: TeamRouting;
}

export interface TextPart {
  readonly kind: TextPartKind;
  readonly text: string;
}

export type TextPartKind = 'same' | 'removed' | 'added';

export interface ThresholdBucket {
  readonly from: number;
  readonly questions: number;
  readonly right: number;
  readonly among: number;
}

export interface TierPoints {
  readonly tier: string;
  readonly points: number;
}

export type TouchpointKind = 'subscribe' | 'unsubscribe' | 'scan' | 'menuClick' | 'linkClick' | 'location' | 'order' | 'conversationOpened' | 'handoff' | 'conversationResolved' | 'other';

export interface TouchpointView {
  readonly id: string;
  readonly kind: TouchpointKind;
  readonly at: string;
  readonly inboxId: string;
  readonly channel: string;
  readonly conversationId?: string | null;
  readonly messageId?: string | null;
  readonly detail?: string | null;
}

export interface TrainedView {
  readonly examples: number;
  readonly decisions: number;
  readonly at: string;
}

export interface TransferTarget {
  readonly agentId?: string | null;
  readonly teamId?: string | null;
}

export interface TrialArm {
  readonly counts: BotCounts;
  readonly resolved: TrialShare;
  readonly handed: TrialShare;
  readonly missed: TrialShare;
  readonly helpful: TrialShare;
}

export interface TrialInput {
  readonly name: string;
  readonly share: number;
  readonly draft: DraftInput;
  readonly inboxId?: string | null;
}

export interface TrialReport {
  readonly published: TrialArm;
  readonly challenger: TrialArm;
  readonly difference: TrialShare;
  readonly verdict: TrialVerdict;
}

export interface TrialShare {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export type TrialState = 'running' | 'stopped' | 'adopted';

export type TrialVerdict = 'tooFew' | 'open' | 'better' | 'worse';

export interface TrialView {
  readonly id: string;
  readonly name: string;
  readonly inboxId?: string | null;
  readonly share: number;
  readonly state: TrialState;
  readonly titles: readonly string[];
  readonly answerFrom?: number | null;
  readonly offerFrom?: number | null;
  readonly missesToHandoff?: number | null;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly endedBy?: string | null;
  readonly endedAt?: string | null;
  readonly report: TrialReport;
}

export interface TryAsker {
  readonly channel: string;
  readonly at: string;
  readonly day: string;
  readonly tier?: string | null;
  readonly segments: readonly string[];
}

export interface TryCandidate {
  readonly articleId: string;
  readonly question: string;
  readonly score: number;
  readonly wording: string;
  readonly words: readonly string[];
}

export interface TryThresholds {
  readonly answerFrom: number;
  readonly offerFrom: number;
}

export interface TypingView {
  readonly conversationId: string;
  readonly agentId?: string | null;
  readonly isTyping: boolean;
}

export interface UsageView {
  readonly from: string;
  readonly to: string;
  readonly items: readonly ArticleUsageView[];
}

export type ValueComponent = 'revenue' | 'participation' | 'influence';

export interface ValueComponentExplained {
  readonly component: ValueComponent;
  readonly score: number;
  readonly weight: number;
  readonly parts: readonly ValuePart[];
}

export interface ValueExplanation {
  readonly score: ValueScore;
  readonly components: readonly ValueComponentExplained[];
}

export interface ValuePart {
  readonly key: string;
  readonly number?: number | null;
  readonly reference: number;
  readonly share: number;
  readonly score: number;
  readonly points: number;
  readonly from: string;
}

export interface ValuePartSetting {
  readonly key: string;
  readonly reference: number;
  readonly share: number;
}

export interface ValueScore {
  readonly total: number;
  readonly revenue: number;
  readonly participation: number;
  readonly influence: number;
}

export interface ValueSettings {
  readonly revenue: number;
  readonly participation: number;
  readonly influence: number;
  readonly revenueParts: readonly ValuePartSetting[];
  readonly participationParts: readonly ValuePartSetting[];
  readonly influenceParts: readonly ValuePartSetting[];
}

export interface ViewFilter {
  readonly statuses?: readonly ConversationStatus[] | null;
  readonly assignee?: string | null;
  readonly owner?: OwnerKind | null;
  readonly mentions: boolean;
  readonly channels?: readonly string[] | null;
  readonly inboxes?: readonly string[] | null;
  readonly teams?: readonly string[] | null;
  readonly tags?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly priority?: number | null;
  readonly waitMinutes?: number | null;
  readonly text?: string | null;
  readonly order?: ConversationOrder | null;
}

export interface ViewOrderInput {
  readonly ids: readonly string[];
}

export interface ViewersView {
  readonly conversationId: string;
  readonly agentIds: readonly string[];
}

export interface Wall {
  readonly at: string;
  readonly queues: readonly WallQueue[];
  readonly agents: readonly WallAgent[];
  readonly promises: readonly WallPromise[];
}

export interface WallAgent {
  readonly agentId: string;
  readonly displayName: string;
  readonly teamIds: readonly string[];
  readonly status: PresenceStatus;
  readonly since?: string | null;
  readonly reason?: string | null;
  readonly load: number;
  readonly capacity: number;
  readonly conversations: number;
  readonly unanswered: number;
}

export interface WallDay {
  readonly day: string;
  readonly in: number;
  readonly bot: number;
  readonly handed: number;
  readonly resolved: number;
  readonly firstAnswer: number;
  readonly firstAnswerP50?: number | null;
  readonly firstAnswerP95?: number | null;
  readonly breached: number;
}

export type WallFigure = 'in' | 'bot' | 'handed' | 'resolved' | 'firstAnswer' | 'breached';

export interface WallPromise {
  readonly conversationId: string;
  readonly contactName: string;
  readonly teamId?: string | null;
  readonly agentId?: string | null;
  readonly service: ServiceMark;
}

export interface WallQueue {
  readonly teamId?: string | null;
  readonly name?: string | null;
  readonly waiting: number;
  readonly oldestSince?: string | null;
  readonly oldestId?: string | null;
  readonly estimateMinutes?: number | null;
  readonly soon: number;
  readonly breached: number;
  readonly online: number;
  readonly isOpen: boolean;
  readonly until?: string | null;
}

export interface WallRow {
  readonly conversationId: string;
  readonly contactName: string;
  readonly agentId?: string | null;
  readonly at?: string | null;
  readonly seconds?: number | null;
}

export interface WeakCount {
  readonly kind: WeakKind;
  readonly count: number;
}

export type WeakKind = 'missed' | 'notTaken' | 'unhelpful' | 'rejected' | 'wantedPerson';

export interface WeekFigure {
  readonly week: string;
  readonly precision: PrecisionFigure;
  readonly count: number;
  readonly contacts: number;
  readonly coverage?: number | null;
}

export interface WeightParts {
  readonly assignmentId: string;
  readonly confidence: number;
  readonly frequency: number;
  readonly recency: number;
  readonly share: number;
  readonly count: number;
  readonly ageDays: number;
  readonly weight: number;
}

export interface WishExampleView {
  readonly id: string;
  readonly turns: readonly DialogueLine[];
  readonly wishes: readonly WishView[];
}

export interface WishExamplesView {
  readonly count: number;
  readonly withoutWish: number;
  readonly slots: readonly WishSlot[];
  readonly trained?: TrainedView | null;
}

export interface WishSlot {
  readonly domain: string;
  readonly slot: string;
  readonly wishes: number;
  readonly values: number;
  readonly ruleIds: readonly string[];
}

export interface WishTagsView {
  readonly tags: number;
  readonly rules: number;
}

export interface WishTryInput {
  readonly turns: readonly DialogueLine[];
}

export interface WishTryMatch {
  readonly domain: string;
  readonly slot: string;
  readonly value: string;
  readonly turn: number;
  readonly quote: string;
  readonly confidence: number;
  readonly put: boolean;
  readonly asked: boolean;
  readonly tagIds: readonly string[];
}

export interface WishTryView {
  readonly trained?: TrainedView | null;
  readonly matches: readonly WishTryMatch[];
}

export interface WishView {
  readonly domain: string;
  readonly slot: string;
  readonly value: string;
}

export interface AgentCommands {
  Resume: { args: [cursor: string | null]; result: ResumeView };
  SetPresence: { args: [status: PresenceStatus]; result: void };
  SetStatus: { args: [status: PresenceStatus, reason: string | null]; result: void };
  Watch: { args: [conversationId: string]; result: void };
  Unwatch: { args: [conversationId: string]; result: void };
  Claim: { args: [conversationId: string]; result: ConversationView };
  Reply: { args: [conversationId: string, clientMessageId: string, content: ReplyContent]; result: MessageView };
  TakeBack: { args: [conversationId: string, messageId: string]; result: MessageView };
  Note: { args: [conversationId: string, clientMessageId: string, text: string, mentions: readonly string[]]; result: MessageView };
  Whisper: { args: [conversationId: string, clientMessageId: string, text: string]; result: MessageView };
  ApproveHeld: { args: [conversationId: string, heldId: string, clientMessageId: string, text: string | null]; result: ConversationView };
  DiscardHeld: { args: [conversationId: string, heldId: string]; result: ConversationView };
  AcceptTransfer: { args: [conversationId: string]; result: ConversationView };
  DeclineTransfer: { args: [conversationId: string]; result: ConversationView };
  Transfer: { args: [conversationId: string, target: TransferTarget, note: string | null]; result: ConversationView };
  TakeOver: { args: [conversationId: string]; result: ConversationView };
  Resolve: { args: [conversationId: string, input: ResolveInput]; result: ConversationView };
  Snooze: { args: [conversationId: string, until: string]; result: ConversationView };
  Reopen: { args: [conversationId: string]; result: ConversationView };
  Typing: { args: [conversationId: string, isTyping: boolean]; result: void };
}

export interface AgentEvents {
  ConversationChanged: [conversation: ConversationView];
  MessageAppended: [message: MessageView];
  MessageChanged: [message: MessageView];
  PresenceChanged: [presence: PresenceView];
  QueueChanged: [queue: QueueView];
  TypingChanged: [typing: TypingView];
  ViewersChanged: [viewers: ViewersView];
  Alert: [alert: AlertView];
  Head: [head: HeadView];
  Moving: [moving: MovingView];
}

export const agentEvents = ['ConversationChanged', 'MessageAppended', 'MessageChanged', 'PresenceChanged', 'QueueChanged', 'TypingChanged', 'ViewersChanged', 'Alert', 'Head', 'Moving'] as const satisfies readonly (keyof AgentEvents)[];
