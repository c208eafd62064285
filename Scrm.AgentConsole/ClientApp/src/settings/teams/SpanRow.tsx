import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useT } from '../../i18n/useT';
import type { DaySpan } from '../../wire/contracts.g';
import { ClockField } from './ClockField';

interface Props {
  readonly span: DaySpan;
  readonly change: (span: DaySpan) => void;
  readonly drop: () => void;
}

/** One opening: from, to, away with it. */
export function SpanRow({ span, change, drop }: Props) {
  const { t } = useT();
  return (
    <span className="row span-row">
      <ClockField minute={span.from} label={t('settings.teams.from')} change={(from) => from < span.to && change({ from, to: span.to })} />–
      <ClockField minute={span.to} label={t('settings.teams.to')} change={(to) => to > span.from && change({ from: span.from, to })} />
      <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t('settings.teams.special.closed')} onClick={drop} />
    </span>
  );
}
