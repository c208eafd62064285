import type { Language } from './language';
import type { zhCN } from './zh-CN';

export type TextKey = keyof typeof zhCN;
export type TextValues = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: TextValues) => string;

const place = /\{(\w+)(?:\|(\w+))?\}/g;

type Book = Readonly<Record<TextKey, string>>;

const books = new Map<Language, Book>();
const sources: Readonly<Record<Language, () => Promise<Book>>> = {
  'zh-CN': () => import('./zh-CN').then((one) => one.zhCN),
  en: () => import('./en').then((one) => one.en),
};

/** Fetches a language's texts once; only what is read is loaded first. */
export async function loadWords(language: Language): Promise<void> {
  if (!books.has(language)) books.set(language, await sources[language]());
}

// Before the other language has come, the one that is there speaks.
const bookOf = (language: Language): Book => books.get(language) ?? books.values().next().value ?? ({} as Book);

/** The text in a language, with `{name}` filled in; `{name|s}` is the `s` of a plural, and nothing where the value is one. */
export function translate(language: Language, key: TextKey, values?: TextValues): string {
  const text = bookOf(language)[key] ?? key;
  return values ? text.replace(place, (whole, name: string, plural?: string) => (plural === undefined ? String(values[name] ?? whole) : String(values[name]) === '1' ? '' : plural)) : text;
}

/** The text of a key made from a word of the wire, or null when there is none for it. */
export function translateIfKnown(language: Language, key: string, values?: TextValues): string | null {
  return key in bookOf(language) ? translate(language, key as TextKey, values) : null;
}
