import { isTypingPlace } from '../ui/typing';
import type { KeyBinding, KeyGroup } from './keymap';
import { pressed } from './pressed';

/** After the first of two keys the second is waited for this long. */
const patience = 1_500;

/** Finds who takes a press: the youngest binding first, until one does not say no. */
export class Dispatch {
  #first: { readonly key: string; readonly at: number } | null = null;

  /** True when somebody took it. */
  press(event: KeyboardEvent, groups: readonly KeyGroup[]): boolean {
    if (event.isComposing || event.keyCode === 229 || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return false;
    const key = pressed(event);
    const inText = isTypingPlace(event.target);
    const first = this.#first && event.timeStamp - this.#first.at <= patience ? this.#first.key : null;
    this.#first = null;
    const bindings = groups.toReversed().flatMap((group) => group.bindings).filter((one) => one.run && (one.inText || !inText));
    const both = first ? `${first} ${key}` : null;
    if (both && took(bindings.filter((one) => one.keys.includes(both)), event)) return true;
    if (took(bindings.filter((one) => one.keys.includes(key)), event)) return true;
    if (bindings.some((one) => one.keys.some((each) => each.startsWith(`${key} `)))) this.#first = { key, at: event.timeStamp };
    return false;
  }
}

const took = (bindings: readonly KeyBinding[], event: KeyboardEvent): boolean => bindings.some((one) => one.run?.(event) !== false);
