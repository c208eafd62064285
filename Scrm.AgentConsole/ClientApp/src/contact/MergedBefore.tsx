import { Button, Popconfirm } from 'antd';
import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { useAgentName } from '../query/directory';
import type { MergeView } from '../wire/contracts.g';

interface Props {
  readonly merge: MergeView;
  readonly contactId: string;
  readonly mayUndo: boolean;
  readonly isBusy: boolean;
  readonly undo: () => void;
}

/** A merge that stands, with the way back; or one that was taken apart. */
export function MergedBefore({ merge: m, contactId, mayUndo, isBusy, undo }: Props) {
  const { t, language } = useT();
  const agentName = useAgentName();
  const isStanding = !m.undoneAt;
  const who = (id: string | null | undefined): string => (id ? agentName(id) ?? '…' : t('merge.byProof'));
  const other = m.mergedId === contactId ? m.keptName : m.mergedName;
  return (
    <div className="merge small" data-testid={isStanding ? 'merge-standing' : 'merge-undone'}>
      <div className="row">
        <span className="grow">{t(isStanding ? 'merge.standing' : 'merge.undone', { name: other })}</span>
        {isStanding && mayUndo && (
          <Popconfirm title={t('merge.undo.ask', { name: other })} description={t('merge.undo.more')} okText={t('merge.undo')} onConfirm={undo} placement="left">
            <Button size="small" loading={isBusy} data-testid="merge-undo">{t('merge.undo')}</Button>
          </Popconfirm>
        )}
      </div>
      <div className="quiet">
        {m.reasons.map((one) => t(`merge.reason.${one}`)).join(' · ')}{m.reasons.length > 0 && ' · '}
        {who(isStanding ? m.byId : m.undoneById)} · {shortTime(Date.parse(m.undoneAt ?? m.at), Date.now(), language)}
      </div>
    </div>
  );
}
