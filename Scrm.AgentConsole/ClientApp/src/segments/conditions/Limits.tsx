import { InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT';

interface LimitProps {
  readonly label: string;
  readonly value: number | null | undefined;
  readonly set: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly unit?: ReactNode;
  readonly testId?: string;
}

/** One number with its words; empty is no limit. */
export function Limit({ label, value, set, min = 0, max, step = 1, unit, testId }: LimitProps) {
  return (
    <label className="cond-limit">
      <span className="quiet small">{label}</span>
      <InputNumber size="small" value={value ?? null} min={min} max={max} step={step} controls={false} onChange={(next) => set(next)} data-testid={testId} />
      {unit && <span className="quiet small">{unit}</span>}
    </label>
  );
}

/** A share, shown in percent. */
export function ShareLimit({ label, value, set }: { readonly label: string; readonly value: number | null | undefined; readonly set: (value: number | null) => void }) {
  return <Limit label={label} value={value == null ? null : Math.round(value * 100)} max={100} unit="%" set={(next) => set(next == null ? null : next / 100)} />;
}

/** The last so many days. */
export function DaysLimit({ value, set }: { readonly value: number | null | undefined; readonly set: (value: number | null) => void }) {
  const { t } = useT();
  return <Limit label={t('segment.withinWord')} value={value} min={1} max={3650} unit={t('segment.days')} set={set} />;
}
