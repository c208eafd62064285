import { useT } from '../i18n/useT';
import type { AgentView } from '../wire/contracts.g';

/** Colleagues to call in a note; the first is taken with Tab. */
export function MentionList({ agents, pick }: { readonly agents: readonly AgentView[]; readonly pick: (agent: AgentView) => void }) {
  const { t } = useT();
  if (agents.length === 0) return null;
  return (
    <div className="mention-list" role="listbox" aria-label={t('composer.mention')}>
      {agents.map((agent, i) => (
        <button type="button" key={agent.id} role="option" aria-selected={i === 0} className="plain" onMouseDown={(e) => { e.preventDefault(); pick(agent); }}>
          @{agent.displayName}{i === 0 && <kbd>Tab</kbd>}
        </button>
      ))}
    </div>
  );
}
