import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { useAgentName } from '../query/directory';
import { Link } from '../ui/Link';
import { toContact } from '../ui/router';
import type { MergeSuggestionView } from '../wire/contracts.g';

interface Props {
  readonly suggestion: MergeSuggestionView;
  readonly mayUndo: boolean;
  readonly isBusy: boolean;
  readonly undo: () => void;
}

/** Somebody who would be suggested, had nobody said that he is somebody else: by whom and when, with the way back. */
export function DismissedMerge({ suggestion: s, mayUndo, isBusy, undo }: Props) {
  const { t, language } = useT();
  const agentName = useAgentName();
  return (
    <div className="merge small" data-testid="merge-dismissed">
      <div className="row">
        <span className="quiet">{t('merge.dismissed')}</span>
        <Link className="ellipsis grow" href={toContact(s.contactId)}>{s.name}</Link>
        {mayUndo && <Button size="small" type="text" disabled={isBusy} onClick={undo} data-testid="merge-suggest-again">{t('merge.dismissed.undo')}</Button>}
      </div>
      {s.dismissed && <div className="quiet">{agentName(s.dismissed.byId) ?? '…'} · {shortTime(Date.parse(s.dismissed.at), Date.now(), language)}</div>}
    </div>
  );
}
