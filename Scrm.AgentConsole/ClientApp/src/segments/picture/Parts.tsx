import { useT } from '../../i18n/useT';
import type { NamedCount } from '../../wire/contracts.g';
import { count, share } from '../numbers';

/** How a group falls into parts. */
export function Parts({ title, counts, total, word }: { readonly title: string; readonly counts: readonly NamedCount[]; readonly total: number; readonly word: 'channel' | 'segment.word' }) {
  const { known, language } = useT();
  const most = Math.max(1, ...counts.map((one) => one.people));
  if (counts.length === 0) return null;
  return (
    <section className="card side-card">
      <h4 className="side-title">{title}</h4>
      {counts.map((one) => (
        <div key={one.name} className="side-tag side-plain"><span className="ellipsis">{known(`${word}.${one.name}`) ?? one.name}</span><span className="side-track"><span style={{ width: `${(one.people / most) * 100}%` }} /></span><span className="num small">{count(one.people, language)}<span className="faint"> {share(one.people, total, language)}</span></span></div>
      ))}
    </section>
  );
}
