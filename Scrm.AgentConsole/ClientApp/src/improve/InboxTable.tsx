import { useT } from '../i18n/useT';
import { useInboxName } from '../query/directory';
import type { BotPeriod } from '../wire/contracts.g';
import { figures, valueOf } from './measures';
import { percent } from './shares';

/** The figures of every inbox, with those of the period before in brackets. */
export function InboxTable({ period, before }: { readonly period: BotPeriod; readonly before: BotPeriod }) {
  const { t, language } = useT();
  const name = useInboxName();
  return (
    <section className="card improve-wide">
      <h4 className="improve-title">{t('improve.byInbox')}</h4>
      <table className="improve-table">
        <thead><tr><th>{t('trial.inbox')}</th>{figures.map((figure) => <th key={figure.name} title={t(`improve.figure.${figure.name}.is`)}>{t(`improve.figure.${figure.name}`)}</th>)}</tr></thead>
        <tbody>
          {period.inboxes.map((one) => {
            const past = before.inboxes.find((other) => other.inboxId === one.inboxId);
            const words = (figure: (typeof figures)[number], counts: typeof one.counts) =>
              figure.whole ? percent(valueOf(figure, counts), language, t('improve.none')) : String(figure.part(counts));
            return (
              <tr key={one.inboxId}>
                <td>{name(one.inboxId)}</td>
                {figures.map((figure) => <td key={figure.name} className="num">{words(figure, one.counts)}{past && <span className="faint small"> ({words(figure, past.counts)})</span>}</td>)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
