import type { Language } from '../i18n/language';
import type { Translate } from '../i18n/words';
import type { PersonaView } from '../wire/contracts.g';
import { placeWords } from './cloud';
import { nameOf, traitsOf, wordOf } from './traits';

const width = 960;
const height = 620;
const radar = { x: 210, y: 350, r: 130 };
const colours = { revenue: '#C98A1B', participation: '#0F9D7A', influence: '#7A5AC8' } as const;
const sizes = { smallest: 15, largest: 40 };

/** Text of a customer goes into a picture's markup: nothing of it may act there. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

const text = (x: number, y: number, words: string, more: string): string => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escaped(words)}</text>`;
const point = (i: number, count: number, r: number): readonly [number, number] => {
  // The other way round, as the radar on the page goes.
  const angle = -Math.PI / 2 - (i * 2 * Math.PI) / count;
  return [radar.x + r * Math.cos(angle), radar.y + r * Math.sin(angle)];
};
const polygon = (radii: readonly number[], more: string): string =>
  `<polygon points="${radii.map((r, i) => point(i, radii.length, r).map((n) => n.toFixed(1)).join(',')).join(' ')}" ${more}/>`;

/** The picture of a person as one drawing, to be shown outside the console. */
export function poster(name: string, persona: PersonaView, t: Translate, language: Language): string {
  const sides = persona.dimensions;
  const hues = new Map(traitsOf(sides).map((trait) => [trait.tag.tagId, trait]));
  const cloud = placeWords([...hues.values()].map((trait) => ({ id: trait.tag.tagId, text: wordOf(trait, language), weight: trait.tag.weight })), 500, sizes);
  const scale = Math.min(1, 400 / Math.max(1, cloud.height));
  const parts: string[] = [
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    text(40, 62, name, 'font-size="28" font-weight="600" fill="#23201C"'),
    text(40, 92, [t(`persona.stage.${persona.stage.stage}`), t(`persona.role.${persona.role.role}`)].join(' · '), 'font-size="15" fill="#5C564E"'),
    text(width - 40, 62, String(Math.round(persona.value.score.total)), 'font-size="40" font-weight="600" fill="#0B8567" text-anchor="end"'),
    text(width - 40, 88, t('persona.value'), 'font-size="14" fill="#5C564E" text-anchor="end"'),
    ...persona.value.components.map((one, i) => [
      text(470, 44 + i * 24, t(`persona.value.${one.component}`), 'font-size="13" fill="#5C564E"'),
      `<rect x="570" y="${34 + i * 24}" width="220" height="10" rx="5" fill="#F1EEE9"/>`,
      `<rect x="570" y="${34 + i * 24}" width="${(2.2 * one.score).toFixed(1)}" height="10" rx="5" fill="${colours[one.component]}"/>`,
      text(804, 44 + i * 24, String(Math.round(one.score)), 'font-size="13" fill="#23201C"'),
    ].join('')),
  ];
  if (sides.length > 2) {
    parts.push(...[0.25, 0.5, 0.75, 1].map((ring) => polygon(sides.map(() => radar.r * ring), 'fill="none" stroke="#E9E5DF"')));
    parts.push(polygon(sides.map((side) => radar.r * Math.max(0.02, side.strength)), 'fill="#0F9D7A" fill-opacity="0.18" stroke="#0F9D7A" stroke-width="2"'));
    parts.push(...sides.map((side, i) => {
      const [x, y] = point(i, sides.length, radar.r + 20);
      return text(x, y + 5, nameOf(side, language), `font-size="13" fill="#5C564E" text-anchor="${Math.abs(x - radar.x) < 4 ? 'middle' : x < radar.x ? 'end' : 'start'}"`);
    }));
  }
  parts.push(`<g transform="translate(420 ${(350 - (cloud.height * scale) / 2).toFixed(1)}) scale(${scale.toFixed(3)})">${cloud.words.map((word) => {
    const trait = hues.get(word.id)!;
    return text(word.x, word.y + word.size, wordOf(trait, language), `font-size="${word.size.toFixed(1)}" font-weight="${trait.tag.weight > 0.6 ? 600 : 400}" fill="hsl(${trait.side.hue} 55% 34%)"`);
  }).join('')}</g>`);
  parts.push(text(40, height - 24, t('persona.poster.made', { time: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(Date.parse(persona.at)) }), 'font-size="12" fill="#76706A"'));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif">${parts.join('')}</svg>`;
}
