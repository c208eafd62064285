import { useEffect, useRef } from 'react';
import { useT } from '../i18n/useT';
import { listTime } from '../i18n/when';
import { TagChip } from '../tags/TagChip';
import type { ReviewItemView } from '../wire/contracts.g';

interface Props {
  readonly item: ReviewItemView;
  readonly isShown: boolean;
  readonly show: () => void;
}

/** One item in the list: the tag, the words, when. */
export function QueueRow({ item, isShown, show }: Props) {
  const { language } = useT();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (isShown) row.current?.scrollIntoView({ block: 'nearest' }); }, [isShown]);
  return (
    <button ref={row} type="button" className={`plain conv conv-flat${isShown ? ' conv-shown' : ''}`} onClick={show} aria-current={isShown || undefined}
      data-testid="review-item" data-item={item.id} data-tag-id={item.tagId} data-lane={item.lane ?? undefined}>
      <span className="conv-body">
        <span className="conv-line"><TagChip dimensionId={item.dimensionId} name={item.name} nameEn={item.nameEn ?? null} /><span className="grow" /><span className="small faint num">{listTime(Date.parse(item.at), Date.now(), language)}</span></span>
        <span className="conv-preview ellipsis">{item.quote ?? item.ruleId}</span>
      </span>
    </button>
  );
}
