import { useT } from '../i18n/useT';
import type { ImportProblem, ImportReportView } from '../wire/contracts.g';

const mostShown = 100;

/** What a file would do, line by line, and what is wrong with it. */
export function ImportReport({ report }: { readonly report: ImportReportView }) {
  const { t, known, language } = useT();
  const field = (name: string): string => known(`knowledge.field.${name.split('.')[0]}`) ?? name;
  const why = (problem: ImportProblem): string => (problem.code === 'invalid' && language === 'en' ? problem.message
    : known(problem.code === 'invalid' ? `knowledge.import.bad.${problem.field?.split('.')[0]}` : `knowledge.import.problem.${problem.code}`) ?? t('knowledge.import.problem.invalid'));
  return (
    <div className="stack" data-testid="import-report" data-problems={report.problems.length}>
      <p className={report.problems.length > 0 ? 'import-bad' : ''}>
        {report.problems.length > 0 ? t('knowledge.import.problems', { count: report.problems.length })
          : t('knowledge.import.would', { added: report.added, changed: report.changed, unchanged: report.unchanged })}
      </p>
      <div className="import-lines scroll">
        <table>
          <thead><tr><th>{t('knowledge.import.line')}</th><th>{t('knowledge.import.what')}</th><th>{t('knowledge.question')}</th></tr></thead>
          <tbody>
            {report.problems.slice(0, mostShown).map((problem, i) => (
              <tr key={`p${i}`} className="import-bad"><td className="num">{problem.line}</td><td>{problem.field ? field(problem.field) : t('knowledge.import.whole')}</td>
                <td>{why(problem)}</td></tr>
            ))}
            {report.items.slice(0, mostShown).map((item) => (
              <tr key={item.line}><td className="num">{item.line}</td><td><span className={`state${item.change === 'added' ? ' state-answer' : ' state-queue'}`}>{t(`knowledge.import.${item.change as 'added'}`)}</span></td>
                <td>{item.question}{item.fields.length > 0 && <span className="small faint"> {item.fields.map(field).join(t('list.comma'))}</span>}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
