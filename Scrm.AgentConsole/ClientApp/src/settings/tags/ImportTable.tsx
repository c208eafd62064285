import { Alert } from 'antd';
import { useT } from '../../i18n/useT';
import type { ImportView } from '../../wire/contracts.g';
import { effective, placeWords, problemWords } from './importWords';

const shown = 200;

/** What a file would do, line by line; with wrong lines only those. */
export function ImportTable({ plan }: { readonly plan: ImportView }) {
  const words = useT();
  const { t } = words;
  const steps = effective(plan);
  if (plan.problems.length > 0) {
    return (
      <div className="import-plan">
        <Alert type="error" showIcon title={t('tagBook.import.problems', { count: plan.problems.length })} />
        <table className="table"><tbody>
          {plan.problems.slice(0, shown).map((one, i) => (
            <tr key={i} data-testid="import-problem"><td className="num">{placeWords(words, one.place)}</td><td>{one.subject && <code>{one.subject}</code>}</td><td>{problemWords(words, one)}</td></tr>
          ))}
        </tbody></table>
      </div>
    );
  }
  return (
    <div className="import-plan">
      <p className="import-sum" role="status">{t(steps.length > 0 ? 'tagBook.import.would' : 'tagBook.import.nothing', { added: plan.added, changed: plan.changed, same: plan.same })}</p>
      {steps.length > 0 && (
        <table className="table"><tbody>
          {steps.slice(0, shown).map((one) => (
            <tr key={one.place} data-testid="import-step">
              <td className="num">{placeWords(words, one.place)}</td>
              <td>{t(`tagBook.kind.${one.kind}`)}</td>
              <td>{one.name}</td>
              <td>{t(`tagBook.effect.${one.effect}`)}{one.columns.length > 0 && <span className="small quiet"> · {one.columns.map((column) => words.known(`tagBook.column.${column}`) ?? column).join('、')}</span>}</td>
            </tr>
          ))}
        </tbody></table>
      )}
    </div>
  );
}
