import { en } from './en';
import type { Language } from './language';
import { zhCN } from './zh-CN';

export type TextKey = keyof typeof zhCN;
export type TextValues = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: TextValues) => string;

const books: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { 'zh-CN': zhCN, en };

/** The text in a language, with `{name}` filled in. */
export function translate(language: Language, key: TextKey, values?: TextValues): string {
  const text = books[language][key];
  return values ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)) : text;
}

/** The text of a key made from a word of the wire, or null when there is none for it. */
export function translateIfKnown(language: Language, key: string, values?: TextValues): string | null {
  return key in books[language] ? translate(language, key as TextKey, values) : null;
}
