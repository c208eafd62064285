import type { search as chinese } from '../zh-CN/search';

/** Search everywhere, and in one conversation. */
export const search: Readonly<Record<keyof typeof chinese, string>> = {
  'search.title': 'Find',
  'search.placeholder': 'Find people, chats, anything said, knowledge, or a page',
  'search.hint': 'One character is enough, and however long ago',
  'search.none': 'Nothing found for “{q}”',
  'search.none.hint': 'Try another word, or only a part of it',
  'search.recent': 'Recent',
  'search.recent.clear': 'Clear',
  'search.commands': 'Go to',
  'search.conversations': 'Chats',
  'search.contacts': 'People',
  'search.messages': 'What was said',
  'search.articles': 'Knowledge',
  'search.keys': '↑↓ choose · Enter open · Esc close',
  'search.count': '{count} found',
  'search.failed': 'The search failed. Please try again',
  'find.open': 'Find in this chat',
  'find.placeholder': 'Find in this chat',
  'find.next': 'Next',
  'find.previous': 'Previous',
  'find.close': 'Close',
  'find.none': 'Not found',
  'find.at': '{at} / {count}',
  'find.many': '{at} / {count}+',
};
