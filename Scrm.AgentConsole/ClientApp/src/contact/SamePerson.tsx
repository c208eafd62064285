import { Section } from '../ui/Section';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { DismissedMerge } from './DismissedMerge';
import { MergedBefore } from './MergedBefore';
import { MergeRights } from './MergeRights';
import { MergeSuggestion } from './MergeSuggestion';
import { useMerges } from './useMerges';

/** People who may be the same, why, and what was made one before. Says nothing while there is nothing to say. */
export default function SamePerson({ contactId }: { readonly contactId: string }) {
  const { t } = useT();
  const me = useMe();
  const { view, isBusy, merge, undo, dismiss, suggestAgain } = useMerges(contactId);
  if (!view || (view.suggestions.length + view.dismissed.length + view.merges.length === 0)) return null;
  return (
    <Section title={t('merge.title')} aside={me.role !== 'agent' ? <MergeRights /> : null}>
      <div className="merges" data-testid="merges">
        {view.suggestions.map((one) => <MergeSuggestion key={one.contactId} suggestion={one} mayMerge={view.mayMerge} isBusy={isBusy} merge={() => merge(one.contactId)} dismiss={() => void dismiss(one.contactId)} />)}
        {view.dismissed.map((one) => <DismissedMerge key={one.contactId} suggestion={one} mayUndo={view.mayMerge} isBusy={isBusy} undo={() => void suggestAgain(one.contactId)} />)}
        {view.merges.map((one) => <MergedBefore key={one.id} merge={one} contactId={contactId} mayUndo={view.mayMerge} isBusy={isBusy} undo={() => undo(one.id)} />)}
      </div>
    </Section>
  );
}
