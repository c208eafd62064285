/** Conversations chosen for one deed, and where a range begins. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

/** The server takes as many at once. */
export const maxChosen = 200;

export const nothingChosen: Selection = { ids: new Set(), anchor: null };

/** One more or one less; with a range, everything between the last choice and this one too. */
export function toggled(selection: Selection, id: string, isRange: boolean, order: readonly string[]): Selection {
  const ids = new Set(selection.ids);
  if (isRange && selection.anchor !== null) {
    const [from, to] = [order.indexOf(selection.anchor), order.indexOf(id)].sort((a, b) => a - b) as [number, number];
    if (from >= 0) return bounded(new Set([...ids, ...order.slice(from, to + 1)]), id);
  }
  if (!ids.delete(id)) ids.add(id);
  return bounded(ids, id);
}

/** All that is listed, as far as one deed goes. */
export const everything = (order: readonly string[]): Selection => bounded(new Set(order), null);

/** Without what is not listed any more; the same where all still is. */
export function still(selection: Selection, order: readonly string[]): Selection {
  if (selection.ids.size === 0) return selection;
  const present = new Set(order);
  const ids = new Set([...selection.ids].filter((id) => present.has(id)));
  return ids.size === selection.ids.size ? selection : { ids, anchor: selection.anchor !== null && present.has(selection.anchor) ? selection.anchor : null };
}

const bounded = (ids: Set<string>, anchor: string | null): Selection => ({ ids: new Set([...ids].slice(0, maxChosen)), anchor });
