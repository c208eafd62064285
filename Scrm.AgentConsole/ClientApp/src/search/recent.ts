const most = 8;
const keyOf = (agentId: string): string => `scrm.search.${agentId}`;

/** What was looked for lately on this device, the last first. */
export function readRecent(storage: Storage, agentId: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(keyOf(agentId)) ?? '[]');
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function writeRecent(storage: Storage, agentId: string, recent: readonly string[]): void {
  try {
    storage.setItem(keyOf(agentId), JSON.stringify(recent));
  } catch {
    // Storage is full or forbidden: it is remembered as long as the dialog is open.
  }
}

export const withRecent = (recent: readonly string[], q: string): readonly string[] => [q, ...recent.filter((one) => one !== q)].slice(0, most);
