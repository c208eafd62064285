import type { PersonaSettings, TierPoints } from '../wire/contracts.g';

/** Lines of a field, without empty ones. */
export const linesIn = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** `金卡=60` a line; what is none is left out. */
export function tiersIn(text: string): readonly TierPoints[] {
  return linesIn(text).flatMap((line) => {
    const at = line.search(/[=＝:：]/);
    const points = Number(line.slice(at + 1));
    return at > 0 && line.slice(at + 1).trim() && points >= 0 && points <= 100 ? [{ tier: line.slice(0, at).trim(), points }] : [];
  });
}

export const tierText = (tiers: readonly TierPoints[]): string => tiers.map((one) => `${one.tier}=${one.points}`).join('\n');

/** Weights and shares as hundredths of their sum, as people read them. */
export function percentages(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => (sum > 0 ? Math.round((weight / sum) * 100) : 0));
}

/** Settings with one number of a part changed. */
export function withPart(settings: PersonaSettings, list: 'revenueParts' | 'participationParts' | 'influenceParts', key: string, change: { readonly reference?: number; readonly share?: number }): PersonaSettings {
  return { ...settings, value: { ...settings.value, [list]: settings.value[list].map((part) => (part.key === key ? { ...part, ...change } : part)) } };
}
