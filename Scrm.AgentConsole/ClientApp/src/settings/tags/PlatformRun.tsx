import { useT } from '../../i18n/useT';
import { fullTime } from '../../i18n/when';
import { useTagBook } from '../../query/directory';
import type { PlatformTagState } from '../../wire/contracts.g';

/** What the last exchange did, and what a person should know of it. */
export function PlatformRun({ state }: { readonly state: PlatformTagState | null }) {
  const { t, known, language } = useT();
  const { tag } = useTagBook();
  if (!state?.lastRunAt) return null;
  return (
    <div className="platform-run small">
      <div className="quiet num">{t('tagBook.platform.last', { time: fullTime(Date.parse(state.lastRunAt), language) })} · {t('tagBook.platform.did', { pushed: state.pushed, takenOff: state.takenOff, pulled: state.pulled, removed: state.removed })}</div>
      {state.notes.slice(0, 10).map((note) => (
        <div key={`${note.code} ${note.tagId}`} className="row platform-note">
          <span className="faint num">{fullTime(Date.parse(note.at), language)}</span>
          <span className="grow">{note.tagId && <strong>{tag(note.tagId)?.name ?? note.tagId}: </strong>}{known(`tagBook.platform.note.${note.code}`) ?? note.message}{note.people > 0 && <span className="faint"> · {t('tagBook.platform.people', { count: note.people })}</span>}</span>
        </div>
      ))}
    </div>
  );
}
