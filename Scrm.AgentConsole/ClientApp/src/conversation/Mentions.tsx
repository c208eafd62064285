import { useAgentName } from '../query/directory';

/** Colleagues a note calls. */
export function Mentions({ ids }: { readonly ids: readonly string[] }) {
  const agentName = useAgentName();
  if (ids.length === 0) return null;
  return <span className="mentions">{ids.map((id) => <span key={id}>@{agentName(id) ?? id} </span>)}</span>;
}
