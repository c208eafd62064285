import type { AgentEvents } from '../wire/contracts.g';
import { withConversation, withMessage, withTyping } from './merge';
import type { LiveState } from './state';

/** One event of the hub as it arrived. */
export type LiveEvent = { [K in keyof AgentEvents]: { readonly name: K; readonly args: AgentEvents[K] } }[keyof AgentEvents];

/** What the state is after an event. `Head` and `Moving` change nothing by themselves: they may ask for more. */
export function reduce(state: LiveState, event: LiveEvent, now: number): LiveState {
  switch (event.name) {
    case 'ConversationChanged':
      return withConversation(state, event.args[0]);
    case 'MessageAppended':
    case 'MessageChanged':
      return clearTyping(withMessage(state, event.args[0]), event);
    case 'PresenceChanged':
      return { ...state, presence: new Map(state.presence).set(event.args[0].agentId, event.args[0]) };
    case 'QueueChanged':
      return { ...state, queue: event.args[0] };
    case 'TypingChanged':
      return withTyping(state, event.args[0], now);
    case 'ViewersChanged':
      return { ...state, viewers: new Map(state.viewers).set(event.args[0].conversationId, event.args[0].agentIds) };
    case 'Alert':
      return { ...state, alerts: [...state.alerts, event.args[0]] };
    case 'Head':
    case 'Moving':
      return state;
  }
}

/** Who has just written types no more. */
function clearTyping(state: LiveState, event: LiveEvent & { name: 'MessageAppended' | 'MessageChanged' }): LiveState {
  const [message] = event.args;
  return event.name === 'MessageAppended' && state.typing.has(message.conversationId)
    ? withTyping(state, { conversationId: message.conversationId, isTyping: false }, 0)
    : state;
}
