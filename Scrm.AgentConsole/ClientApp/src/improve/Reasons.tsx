import { useT } from '../i18n/useT';
import type { ReasonCount } from '../wire/contracts.g';

/** Why conversations were handed over; a reason opens them. */
export function Reasons({ reasons, open }: { readonly reasons: readonly ReasonCount[]; readonly open: (reason: string, title: string) => void }) {
  const { t, known } = useT();
  if (reasons.length === 0) return null;
  const most = Math.max(1, ...reasons.map((one) => one.count));
  return (
    <section className="card">
      <h4 className="improve-title">{t('improve.reasons')}</h4>
      {reasons.map(({ reason, count }) => {
        const title = reason === '' ? t('improve.reason.unknown') : known(`handoff.${reason}`) ?? reason;
        return (
          <button key={reason} type="button" className="improve-bar" onClick={() => open(reason, title)}>
            <span className="ellipsis">{title}</span><span className="improve-track"><span style={{ width: `${(count / most) * 100}%` }} /></span><span className="num small">{count}</span>
          </button>
        );
      })}
    </section>
  );
}
