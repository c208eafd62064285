import type { ComposerSettingsView } from '../wire/contracts.g';

const place = (agentId: string): string => `scrm.composer.${agentId}`;

/** How this device knew it last; nothing where it never did. */
export function keptSettings(storage: Pick<Storage, 'getItem'>, agentId: string): ComposerSettingsView | undefined {
  try {
    const kept = JSON.parse(storage.getItem(place(agentId)) ?? 'null') as Partial<ComposerSettingsView> | null;
    return typeof kept?.enterSends === 'boolean' && typeof kept.undoSeconds === 'number' ? { enterSends: kept.enterSends, undoSeconds: kept.undoSeconds } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for the next time; a device that keeps nothing asks the server. */
export function keepSettings(storage: Pick<Storage, 'setItem'>, agentId: string, settings: ComposerSettingsView): ComposerSettingsView {
  try {
    storage.setItem(place(agentId), JSON.stringify(settings));
  } catch {
    // Full, or forbidden.
  }
  return settings;
}
