import { Tooltip } from 'antd';
import { dateFormat } from '../i18n/formats';
import { useT } from '../i18n/useT';
import type { Mood } from '../wire/contracts.g';

const highest = 30;
const monthOfYear = { year: 'numeric', month: 'short' } as const;

/** Month by month: how much was said, and how much of it complains. */
export function MoodLine({ mood }: { readonly mood: Mood }) {
  const { t, language, known } = useT();
  const most = Math.max(1, ...mood.months.map((month) => month.read));
  if (mood.share == null) return null;
  const name = (month: number): string => dateFormat(monthOfYear, language).format(new Date(Math.floor(month / 12), month % 12, 1));
  const provenance = mood.reader.startsWith('learned') ? t('persona.mood.learned') : known(`persona.mood.reader.${mood.reader.split(':')[0]}`) ?? mood.reader;
  return (
    <div className="mood">
      <div className="row small">
        <span className="grow quiet">{t('persona.mood')}</span>
        <Tooltip title={provenance}><span className={`num mood-share mood-${mood.level}`} tabIndex={0}>{t('persona.mood.share', { share: Math.round((mood.lately ?? mood.share) * 100) })}</span></Tooltip>
      </div>
      <div className="moods" role="img" aria-label={`${t('persona.mood')}: ${t(`persona.mood.${mood.level}`)}`}>
        {mood.months.map((month) => (
          <Tooltip key={month.month} title={t('persona.mood.month', { month: name(month.month), read: month.read, negative: month.negative })} mouseEnterDelay={0}>
            <span className="mood-month"><span style={{ height: `${Math.round((highest * month.read) / most)}px` }}><i style={{ height: month.read > 0 ? `${(100 * month.negative) / month.read}%` : 0 }} /></span></span>
          </Tooltip>
        ))}
      </div>
    </div>
  );
}
