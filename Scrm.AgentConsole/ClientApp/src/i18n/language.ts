import { Store } from '../live/store';

export type Language = 'zh-CN' | 'en';

const key = 'scrm.language';

/** The remembered choice, else what the browser asks for: any Chinese is Chinese, everything else English. */
export function pickLanguage(remembered: string | null, browser: string): Language {
  if (remembered === 'zh-CN' || remembered === 'en') return remembered;
  return browser.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export const language = new Store<Language>(pickLanguage(localStorage.getItem(key), navigator.language));

export function setLanguage(next: Language): void {
  localStorage.setItem(key, next);
  language.set(next);
}
