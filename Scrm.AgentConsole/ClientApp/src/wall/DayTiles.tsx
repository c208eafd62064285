import { useT } from '../i18n/useT';
import { shortSpan } from '../i18n/when';
import type { WallDay, WallFigure } from '../wire/contracts.g';
import type { Behind } from './behind';
import { Defined } from './Defined';

const figures = ['in', 'bot', 'handed', 'resolved', 'firstAnswer', 'breached'] as const satisfies readonly WallFigure[];

/** Today in numbers; each says what it counts and opens the conversations it counts. The tiles stand before their numbers come. */
export function DayTiles({ day, open }: { readonly day: WallDay | undefined; readonly open: (behind: Behind) => void }) {
  const { t, language } = useT();
  const number = new Intl.NumberFormat(language);
  const span = (seconds: number | null | undefined): string => (typeof seconds === 'number' ? shortSpan(seconds * 1000) : t('wall.none'));
  return (
    <div className="wall-tiles" data-testid="wall-day" aria-busy={!day}>
      {figures.map((figure) => (
        <section key={figure} className="wall-card wall-tile">
          <span className="small quiet"><Defined name={`wall.figure.${figure}`} is={`wall.figure.${figure}.is`} /></span>
          <button type="button" className={`wall-value num ${figure === 'breached' && day && day.breached > 0 ? 'wall-bad' : ''}`} disabled={!day} data-testid={`wall-${figure}`} onClick={() => open({ title: t('wall.behind', { figure: t(`wall.figure.${figure}`) }), figure })}>
            {!day ? '…' : figure === 'firstAnswer' ? span(day.firstAnswerP50) : number.format(day[figure])}
          </button>
          <span className="small faint num">{figure === 'firstAnswer' && day && day.firstAnswer > 0 ? t('wall.p95', { time: span(day.firstAnswerP95), count: day.firstAnswer }) : ' '}</span>
        </section>
      ))}
    </div>
  );
}
