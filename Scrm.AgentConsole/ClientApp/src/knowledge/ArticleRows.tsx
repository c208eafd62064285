import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ArticleUsageView, ArticleView } from '../wire/contracts.g';
import { ArticleRow } from './ArticleRow';

interface Props {
  readonly articles: readonly ArticleView[];
  readonly uses: ReadonlyMap<string, ArticleUsageView>;
  readonly today: string;
  readonly shown: string | null;
  readonly choose: (id: string) => void;
}

/** Only the rows in sight exist: a base may hold twenty thousand. */
export function ArticleRows({ articles, uses, today, shown, choose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: articles.length, getScrollElement: () => box.current, estimateSize: () => 60, overscan: 8, getItemKey: (i) => articles[i]!.id });
  return (
    <div ref={box} className="scroll grow article-rows" role="list">
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map((item) => {
          const article = articles[item.index]!;
          return (
            <div key={item.key} role="listitem" className="conv-place" style={{ transform: `translateY(${item.start}px)`, height: item.size }}>
              <ArticleRow article={article} use={uses.get(article.id)} today={today} isShown={article.id === shown} choose={choose} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
