import { Store } from '../live/store';

export type Mode = 'light' | 'dark';
export type ModeChoice = Mode | 'system';

const key = 'scrm.theme';
const system = window.matchMedia?.('(prefers-color-scheme: dark)');
const remembered = localStorage.getItem(key);

export const modeChoice = new Store<ModeChoice>(remembered === 'light' || remembered === 'dark' ? remembered : 'system');
export const systemMode = new Store<Mode>(system?.matches ? 'dark' : 'light');

system?.addEventListener('change', (event) => systemMode.set(event.matches ? 'dark' : 'light'));

export function setMode(choice: ModeChoice): void {
  localStorage.setItem(key, choice);
  modeChoice.set(choice);
}
