import { Modal } from 'antd';
import { useT } from '../i18n/useT';
import type { WeekFigure } from '../wire/contracts.g';
import { TrendChart } from './TrendChart';

/** Precision with its interval and coverage over the weeks, large. */
export default function TrendDialog({ weeks, title, close }: { readonly weeks: readonly WeekFigure[]; readonly title: string; readonly close: () => void }) {
  const { t } = useT();
  return (
    <Modal open width={760} title={title} footer={null} onCancel={close}>
      <p className="small quiet">{t('review.trend.hint')}</p>
      <TrendChart weeks={weeks} />
    </Modal>
  );
}
