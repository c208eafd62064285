import type { Language } from '../i18n/language';
import type { PersonaDimensionView, PersonaTagView } from '../wire/contracts.g';

/** A tag with the side of the picture it is on. */
export interface Trait {
  readonly tag: PersonaTagView;
  readonly side: PersonaDimensionView;
}

export const traitsOf = (sides: readonly PersonaDimensionView[]): readonly Trait[] => sides.flatMap((side) => side.tags.map((tag) => ({ tag, side })));

export const nameOf = (one: { readonly name: string; readonly nameEn?: string | null }, language: Language): string => (language === 'en' && one.nameEn) || one.name;

/** A tag with values is told by its heaviest value. */
export function wordOf({ tag }: Trait, language: Language): string {
  const name = nameOf(tag, language);
  return tag.values[0] ? `${name} ${tag.values[0].value}` : name;
}

/** Sign of a trend, or nothing while a tag is as heavy as before. */
export const trendSign = (trend: PersonaTagView['trend']): string => (trend === 'rising' ? '↑' : trend === 'falling' ? '↓' : '');
