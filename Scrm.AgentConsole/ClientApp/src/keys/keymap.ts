import type { TextKey } from '../i18n/words';
import { Store } from '../live/store';

/** One key, what it does, and that it is listed: the sheet of keys shows nothing else. */
export interface KeyBinding {
  /** As it is pressed: `J`, `Shift+X`, `Ctrl+K`, `Alt+1`, `Escape`, or one after the other, `G K`. Several mean the same. */
  readonly keys: readonly string[];
  readonly text: TextKey;
  /** Also while text is typed. */
  readonly inText?: boolean;
  /** False: not for now, whoever registered before may take it. Without one the field itself listens and the key is only told. */
  readonly run?: (event: KeyboardEvent) => unknown;
}

export interface KeyGroup {
  readonly title: TextKey;
  readonly bindings: readonly KeyBinding[];
}

/** What the parts of the page that is shown have registered, in the order they came. */
export const keymap = new Store<readonly KeyGroup[]>([]);

/** What belongs to this page comes first. */
const order: readonly TextKey[] = ['shell.review', 'keys.list', 'keys.conversation', 'keys.writing', 'keys.everywhere', 'keys.pages'];

/** The sheet of keys: groups of one title together, each key once. */
export function sheetOf(groups: readonly KeyGroup[]): readonly KeyGroup[] {
  const titles = [...new Set(groups.map((group) => group.title))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return titles.map((title) => {
    const bindings = groups.filter((group) => group.title === title).flatMap((group) => group.bindings);
    return { title, bindings: bindings.filter((one, i) => bindings.findIndex((other) => other.text === one.text && other.keys[0] === one.keys[0]) === i) };
  });
}
