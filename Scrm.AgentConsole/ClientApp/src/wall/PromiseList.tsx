import { useT } from '../i18n/useT';
import { ServiceClock } from '../inbox/ServiceClock';
import { useAgentName } from '../query/directory';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import type { WallPromise, WallQueue } from '../wire/contracts.g';
import { Defined } from './Defined';

/** Promises that are broken or nearly are, the most pressing first. */
export function PromiseList({ promises, queues }: { readonly promises: readonly WallPromise[]; readonly queues: readonly WallQueue[] }) {
  const { t } = useT();
  const nameOf = useAgentName();
  const teamOf = (id: string | null | undefined): string => queues.find((q) => (q.teamId ?? null) === (id ?? null))?.name ?? t('wall.noTeam');
  return (
    <section className="wall-card">
      <h3 className="row"><span className="grow"><Defined name="wall.promises" is="wall.promises.is" /></span><span className="small quiet num">{promises.length}</span></h3>
      {promises.length === 0 ? <p className="small quiet wall-calm">{t('wall.promises.none')}</p> : (
        <ul className="wall-list" data-testid="wall-promises">
          {promises.map((promise) => (
            <li key={promise.conversationId}>
              <ServiceClock service={promise.service} />
              <Link href={toConversation(promise.conversationId)} className="grow ellipsis">{promise.contactName}</Link>
              <span className="small quiet">{t(`wall.kind.${promise.service.kind}`)}</span>
              <span className="small faint">{nameOf(promise.agentId) ?? t('wall.inQueue', { team: teamOf(promise.teamId) })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
