import { ClockCircleOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/useT';
import type { Group, Hit } from './hits';
import { HitRow } from './HitRow';

interface Props {
  readonly q: string;
  readonly groups: readonly Group[];
  readonly chosen: string | null;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly pick: (hit: Hit) => void;
  readonly recent: readonly string[];
  readonly again: (q: string) => void;
  readonly forget: () => void;
}

/** What was found, in groups; before anything is typed what was looked for lately. */
export function SearchResults({ q, groups, chosen, isLoading, hasFailed, pick, recent, again, forget }: Props) {
  const { t } = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const isNothing = q.length > 0 && groups.length === 0;
  return (
    <div ref={box} className="search-results scroll">
      {recent.length > 0 && (
        <section>
          <h3 className="row search-head"><span className="grow">{t('search.recent')}</span><Button size="small" type="link" onClick={forget}>{t('search.recent.clear')}</Button></h3>
          <div className="search-recent">
            {recent.map((one) => <button type="button" key={one} className="chip" onClick={() => again(one)}><ClockCircleOutlined aria-hidden="true" /> <span className="ellipsis">{one}</span></button>)}
          </div>
        </section>
      )}
      {isLoading && <Skeleton active title={false} paragraph={{ rows: 5 }} className="search-wait" />}
      {hasFailed && <p className="quiet search-hint">{t('search.failed')}</p>}
      {!isLoading && !hasFailed && isNothing && <p className="search-hint"><strong>{t('search.none', { q })}</strong><br /><span className="quiet small">{t('search.none.hint')}</span></p>}
      {q.length === 0 && groups.length === 0 && <p className="quiet search-hint">{t('search.hint')}</p>}
      <div id="search-hits" role="listbox" aria-label={t('search.title')}>
        {groups.map((group) => (
          <div role="group" key={group.kind} aria-label={t(`search.${group.kind}`)}>
            <h3 className="search-head" aria-hidden="true">{t(`search.${group.kind}`)}</h3>
            {group.hits.map((hit) => <HitRow key={hit.key} hit={hit} q={q} isChosen={hit.key === chosen} pick={pick} />)}
          </div>
        ))}
      </div>
    </div>
  );
}
