import type { ConversationView, MessageView, ResumeView, TypingView } from '../wire/contracts.g';
import type { LiveState, Typist } from './state';
import { holeIn, withMessages, type Hole } from './transcript';

/** Typing that nobody ended is over after this. */
export const typingLasts = 6_000;

/** A newer or equal version replaces, an older one never does; one that went out of sight is forgotten with its lines. */
export function withConversation(state: LiveState, view: ConversationView): LiveState {
  const known = state.conversations.get(view.id);
  if (known && known.version > view.version) return state;
  if (view.gone) return { ...state, conversations: without(state.conversations, view.id), transcripts: without(state.transcripts, view.id) };
  return { ...state, conversations: new Map(state.conversations).set(view.id, view) };
}

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const rest = new Map(map);
  return rest.delete(id) ? rest : map;
}

/** A line for a transcript that is loaded; others are read when they are opened. */
export function withMessage(state: LiveState, message: MessageView): LiveState {
  const transcript = state.transcripts.get(message.conversationId);
  if (!transcript) return state;
  const next = withMessages(transcript, [message]);
  return next === transcript ? state : { ...state, transcripts: new Map(state.transcripts).set(message.conversationId, next) };
}

/** A snapshot replaces everything but what is open on screen; changes are applied in order. */
export function withResume(state: LiveState, resume: ResumeView, keep: ReadonlySet<string>): LiveState {
  const kept = <T>(map: ReadonlyMap<string, T>): Map<string, T> => new Map([...map].filter(([id]) => keep.has(id)));
  let next: LiveState = {
    ...state,
    cursor: resume.cursor,
    isReady: true,
    isWhole: resume.isSnapshot ? resume.isWhole !== false : state.isWhole,
    snapshots: state.snapshots + Number(resume.isSnapshot),
    presence: new Map(resume.presence.map((p) => [p.agentId, p])),
    queue: resume.queue,
    ...(resume.isSnapshot ? { conversations: kept(state.conversations), transcripts: kept(state.transcripts) } : {}),
  };
  for (const conversation of resume.conversations) {
    // An event may have overtaken the snapshot.
    const known = state.conversations.get(conversation.id);
    next = withConversation(next, known && known.version > conversation.version ? known : conversation);
  }
  for (const message of resume.messages) next = withMessage(next, message);
  return next;
}

export function withTyping(state: LiveState, view: TypingView, now: number): LiveState {
  const typing = new Map(state.typing);
  if (view.isTyping) typing.set(view.conversationId, { agentId: view.agentId ?? null, until: now + typingLasts });
  else typing.delete(view.conversationId);
  return { ...state, typing };
}

export function stillTyping(typist: Typist | undefined, now: number): typist is Typist {
  return typist !== undefined && typist.until > now;
}

/** Holes of loaded transcripts, to be asked for. */
export function holes(state: LiveState): readonly { readonly conversationId: string; readonly hole: Hole }[] {
  return [...state.transcripts].flatMap(([conversationId, transcript]) => {
    const hole = holeIn(transcript, state.conversations.get(conversationId)?.lastSeq ?? 0);
    return hole ? [{ conversationId, hole }] : [];
  });
}
