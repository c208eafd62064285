/** What the places of a prepared text stand for. */
export type Places = Readonly<Record<string, string>>;

/** The text with places such as {{contact.name}} filled in; what nobody knows stays, so that the writer sees it. */
export const fill = (text: string, places: Places): string =>
  text.replace(/\{\{\s*([^{}\s]+)\s*\}\}/g, (whole, name: string) => places[name] ?? whole);

/** Places there are, as the settings offer them. */
export const placeNames = ['contact.name', 'agent.name', 'inbox.name', 'channel'] as const;
