import { Store } from '../live/store';
import { loadWords } from './words';

export type Language = 'zh-CN' | 'en';

const key = 'scrm.language';

/** The remembered choice, else what the browser asks for: any Chinese is Chinese, everything else English. */
export function pickLanguage(remembered: string | null, browser: string): Language {
  if (remembered === 'zh-CN' || remembered === 'en') return remembered;
  return browser.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export const language = new Store<Language>(pickLanguage(localStorage.getItem(key), navigator.language));

/** Speaks the other language as soon as its texts are there. */
export async function setLanguage(next: Language): Promise<void> {
  localStorage.setItem(key, next);
  await loadWords(next);
  language.set(next);
}
