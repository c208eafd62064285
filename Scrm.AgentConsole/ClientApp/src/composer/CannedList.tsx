import { useT } from '../i18n/useT';
import { Link } from '../ui/Link';
import type { CannedView } from '../wire/contracts.g';

/** Prepared replies for what is typed after the slash; arrows choose, Enter or Tab takes. */
export function CannedList({ found, chosen, pick }: { readonly found: readonly CannedView[]; readonly chosen: number; readonly pick: (canned: CannedView) => void }) {
  const { t } = useT();
  if (found.length === 0) return <p className="canned-list quiet small canned-none" role="status">{t('canned.none')} <Link href="/settings/replies">{t('canned.manage')}</Link></p>;
  return (
    <div className="canned-list" role="listbox" aria-label={t('canned.title')} data-testid="canned-list">
      {found.map((canned, i) => (
        <button type="button" key={canned.id} role="option" aria-selected={i === chosen} className="plain" data-testid="canned"
          onMouseDown={(e) => { e.preventDefault(); pick(canned); }}>
          <strong className="ellipsis">{canned.name}</strong>
          <span className="ellipsis quiet small">{canned.text}</span>
          {i === chosen && <kbd>Enter</kbd>}
        </button>
      ))}
    </div>
  );
}
