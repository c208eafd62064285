import { InfoCircleOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useT } from '../i18n/useT';
import type { BotReport } from '../wire/contracts.g';
import { valueOf, type Figure } from './measures';
import { change, percent } from './shares';

/** One figure with its definition, what it is made of, and how it moved. */
export function FigureTile({ figure, report, days, open }: { readonly figure: Figure; readonly report: BotReport; readonly days: number; readonly open: () => void }) {
  const { t, language } = useT();
  const number = new Intl.NumberFormat(language);
  const [now, before] = [valueOf(figure, report.now.total), valueOf(figure, report.before.total)];
  const words = (value: number | null) => (figure.whole ? percent(value, language, t('improve.none')) : number.format(value ?? 0));
  const moved = figure.whole ? change(now, before) : null;
  const isBetter = moved === null || figure.isGood === null || Math.abs(moved) < 0.05 ? null : moved > 0 === figure.isGood;
  return (
    <section className="card improve-tile">
      <span className="small quiet row">{t(`improve.figure.${figure.name}`)}<Tooltip title={t(`improve.figure.${figure.name}.is`)}><InfoCircleOutlined className="faint" aria-label={t(`improve.figure.${figure.name}.is`)} /></Tooltip></span>
      <button type="button" className="improve-value num" onClick={open} data-testid={`figure-${figure.name}`}>{words(now)}</button>
      <span className="small faint num">
        {figure.whole && t('improve.figure.of', { part: number.format(figure.part(report.now.total)), whole: number.format(figure.whole(report.now.total)) })}
        {moved !== null && <span className={isBetter === null ? '' : isBetter ? 'improve-good' : 'improve-bad'}> {moved > 0 ? '▲' : moved < 0 ? '▼' : '='} {Math.abs(moved).toFixed(1)}</span>}
      </span>
      <span className="small faint num">{t('improve.against', { days, before: words(before) })}</span>
    </section>
  );
}
