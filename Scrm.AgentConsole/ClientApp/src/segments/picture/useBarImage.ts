import { useT } from '../../i18n/useT';
import { fullTime } from '../../i18n/when';
import { useTagBook } from '../../query/directory';
import { useMode } from '../../theme/ThemeProvider';
import { saveFile } from '../../ui/saveFile';
import type { DimensionShare, GroupPicture } from '../../wire/contracts.g';
import { useNames } from '../conditions/useNames';
import { count, growth, share } from '../people/numbers';
import { paintBars } from './paintBars';

/** Saves bars of a picture as an image: all dimensions, or one. */
export function useBarImage(picture: GroupPicture | undefined, group: string): (sides?: readonly DimensionShare[]) => void {
  const { t, language } = useT();
  const { dimension } = useTagBook();
  const { mode } = useMode();
  const names = useNames();
  return (sides = picture?.dimensions ?? []) => {
    if (!picture) return;
    const words = {
      dimension: names.dimension,
      tag: names.tag,
      hue: (id: string) => dimension(id)?.hue ?? 40,
      known: (part: number) => t('segment.known', { share: share(part, 1, language) }),
      people: (people: number, part: number) => `${count(people, language)}  ${share(part, 1, language)}`,
      change: (change: number | null | undefined) => (change == null ? t('segment.change.new') : `${change > 0 ? '↑' : change < 0 ? '↓' : '→'} ${growth(Math.abs(change), language).replace('+', '')}`),
    };
    const period = `${picture.from.slice(0, 10)} – ${new Date(Date.parse(picture.until) - 1).toISOString().slice(0, 10)}`;
    const note = `${period} · ${t('segment.asOf', { time: fullTime(Date.parse(picture.at), language), count: count(picture.people, language) })}`;
    saveFile(paintBars(sides, words, `${t('segment.picture')} · ${group}`, note, mode), 'picture.png');
  };
}
