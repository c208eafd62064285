import type { AgentRole, AnswerKind, AnswerReason } from './contracts.g';

/** Bodies the API takes that no record of the hub's contract names. */
export interface ArticleInput {
  readonly question: string;
  readonly similar: readonly string[];
  readonly answer: { readonly type: 'text'; readonly text: string };
  readonly enabled: boolean;
}

export interface AnswerCandidateView {
  readonly articleId: string;
  readonly question: string;
  readonly score: number;
}

export interface AnswerTryView {
  readonly decision: AnswerKind;
  readonly reason: AnswerReason;
  readonly confidence: number;
  readonly text?: string | null;
  readonly candidates: readonly AnswerCandidateView[];
}

export interface InboxInput {
  readonly channel: string;
  readonly name: string;
  readonly teamId: string | null;
  readonly enabled: boolean;
  readonly settings: Readonly<Record<string, string>>;
}

export interface NewAgentInput {
  readonly userName: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: AgentRole;
  readonly teamIds: readonly string[];
  readonly capacity: number;
}
