import { useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../i18n/useT';
import type { PersonaDimensionView, TagAssignmentView } from '../wire/contracts.g';
import { placeWords } from './cloud';
import { TraitPopover } from './TraitPopover';
import { traitsOf, trendSign, wordOf } from './traits';

interface Props {
  readonly contactId: string;
  readonly sides: readonly PersonaDimensionView[];
  readonly assignments: readonly TagAssignmentView[];
  readonly remove: (assignmentId: string) => void;
  readonly sizes?: { readonly smallest: number; readonly largest: number };
}

const usual = { smallest: 12, largest: 24 };

/** All tags at once: larger weighs more, the colour is the side of the picture; each opens its reasons. */
export function TagCloud({ contactId, sides, assignments, remove, sizes = usual }: Props) {
  const { t, language } = useT();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, []);
  const traits = useMemo(() => new Map(traitsOf(sides).map((trait) => [trait.tag.tagId, trait])), [sides]);
  const cloud = useMemo(() => placeWords(
    [...traits.values()].map((trait) => ({ id: trait.tag.tagId, text: `${wordOf(trait, language)}${trendSign(trait.tag.trend)}`, weight: trait.tag.weight })), width || 300, sizes), [traits, language, width, sizes]);
  return (
    <div ref={box} className="cloud" role="group" aria-label={t('persona.cloud')} style={{ height: cloud.height }}>
      {width > 0 && cloud.words.map((word) => {
        const trait = traits.get(word.id)!;
        return (
          <TraitPopover key={word.id} contactId={contactId} trait={trait} assignments={assignments} remove={remove}>
            <button type="button" className="plain cloud-word" data-testid="tag" data-tag={trait.tag.name}
              style={{ left: word.x, top: word.y, fontSize: word.size, lineHeight: `${word.height}px`, ['--hue' as string]: trait.side.hue, fontWeight: trait.tag.weight > 0.6 ? 600 : 400 }}>
              {wordOf(trait, language)}{trait.tag.trend !== 'steady' && <span className={`trend trend-${trait.tag.trend}`} aria-label={t(`persona.trend.${trait.tag.trend}`)}>{trendSign(trait.tag.trend)}</span>}
            </button>
          </TraitPopover>
        );
      })}
    </div>
  );
}
