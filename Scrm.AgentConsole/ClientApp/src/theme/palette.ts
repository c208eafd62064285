import type { Mode } from './mode';

/** Every colour of the console, by what it means. */
export interface Palette {
  readonly page: string;
  readonly panel: string;
  readonly sunken: string;
  readonly hover: string;
  readonly selected: string;
  readonly line: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  readonly accent: string;
  /** Under text of `onAccent`: as the accent, dark enough to read on. */
  readonly button: string;
  readonly accentText: string;
  readonly onAccent: string;
  readonly bubbleIn: string;
  readonly bubbleOut: string;
  readonly bubbleBot: string;
  readonly bubbleNote: string;
  readonly noteLine: string;
  readonly noteText: string;
  readonly good: string;
  readonly warn: string;
  readonly bad: string;
  readonly shadow: string;
}

export const palettes: Readonly<Record<Mode, Palette>> = {
  light: {
    page: '#F4F2EE', panel: '#FFFFFF', sunken: '#FAF8F5', hover: '#F5F3EF', selected: '#E9F5F0', line: '#E9E5DF',
    text: '#23201C', text2: '#5C564E', text3: '#6A645E', accent: '#0F9D7A', button: '#0B8567', accentText: '#0A7459', onAccent: '#FFFFFF',
    bubbleIn: '#F1EEE9', bubbleOut: '#DCF2EA', bubbleBot: '#E9EEF4', bubbleNote: '#FFF7DB', noteLine: '#EBD58C', noteText: '#6B5200',
    good: '#076B51', warn: '#8A4B00', bad: '#B52A25', shadow: '0 6px 20px rgba(50, 40, 25, 0.10)',
  },
  dark: {
    page: '#121110', panel: '#1B1A18', sunken: '#171614', hover: '#24221F', selected: '#1B2F29', line: '#2E2B27',
    text: '#ECE8E2', text2: '#B8B1A7', text3: '#A39C92', accent: '#3CC9A3', button: '#3CC9A3', accentText: '#55D3B0', onAccent: '#06231A',
    bubbleIn: '#282623', bubbleOut: '#17392F', bubbleBot: '#232B35', bubbleNote: '#38300F', noteLine: '#5F5220', noteText: '#EBD48A',
    good: '#4CCBA6', warn: '#EBA54A', bad: '#FF8B82', shadow: '0 6px 20px rgba(0, 0, 0, 0.45)',
  },
};

/** Custom properties of a palette: `accentText` becomes `--accent-text`. */
export function cssVariables(palette: Palette): ReadonlyMap<string, string> {
  return new Map(Object.entries(palette).map(([name, value]) => [`--${name.replace(/[A-Z0-9]/g, (c) => `-${c.toLowerCase()}`)}`, value]));
}
