import { useT } from '../i18n/useT';
import { useLive } from '../live/useLive';
import { useMe } from '../live/liveContext';
import { counts, tabs, type LiveTab, type Tab } from './tabs';

const sameCounts = (a: Readonly<Record<LiveTab, number>>, b: Readonly<Record<LiveTab, number>>): boolean =>
  a.mine === b.mine && a.queue === b.queue && a.bot === b.bot && a.all === b.all;

/** Mine, queue, bot, all, resolved, each with how many. */
export function ListTabs({ tab, pick }: { readonly tab: Tab; readonly pick: (tab: Tab) => void }) {
  const { t } = useT();
  const me = useMe();
  const number = useLive((state) => counts(state.conversations.values(), me.agentId), sameCounts);
  return (
    <div className="tabs" role="tablist" aria-label={t('shell.conversations')}>
      {tabs.map((name) => (
        <button type="button" key={name} role="tab" aria-selected={tab === name} className={`tab${name === 'queue' && number.queue > 0 ? ' tab-hot' : ''}`}
          data-testid={`tab-${name}`} onClick={() => pick(name)}>
          {t(`inbox.tab.${name}`)}
          {name !== 'resolved' && <span className="tab-count num">{number[name]}</span>}
        </button>
      ))}
    </div>
  );
}
