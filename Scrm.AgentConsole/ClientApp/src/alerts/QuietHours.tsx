import { Switch } from 'antd';
import { useT } from '../i18n/useT';
import type { AlertSettings } from '../wire/contracts.g';
import { clockOf, minutesIn } from './quiet';

interface Props {
  readonly settings: AlertSettings;
  readonly set: (change: Partial<AlertSettings>) => void;
  readonly isDisabled: boolean;
}

const night = { quietFrom: 22 * 60, quietTo: 8 * 60 };

/** From when to when nothing calls. */
export function QuietHours({ settings, set, isDisabled }: Props) {
  const { t } = useT();
  const { quietFrom: from, quietTo: to } = settings;
  const isOn = typeof from === 'number' && typeof to === 'number';
  const field = (name: 'quietFrom' | 'quietTo', value: number) => (
    <input type="time" className="clock-field" value={clockOf(value)} aria-label={t(name === 'quietFrom' ? 'alerts.quiet.from' : 'alerts.quiet.to')} data-testid={name}
      onChange={(e) => {
        const minute = minutesIn(e.target.value);
        if (minute !== null && minute !== (name === 'quietFrom' ? to : from)) set({ [name]: minute });
      }} />
  );
  return (
    <>
      <div className="row alert-row">
        <label className="grow" htmlFor="alert-quiet">{t('alerts.quiet')}</label>
        <Switch id="alert-quiet" checked={isOn} disabled={isDisabled} onChange={(on) => set(on ? night : { quietFrom: null, quietTo: null })} data-testid="alert-quiet" />
      </div>
      {isOn && (
        <div className="row">
          {field('quietFrom', from)}<span className="quiet">{t('alerts.quiet.until')}</span>{field('quietTo', to)}
          {to < from && <span className="small quiet">{t('alerts.quiet.next')}</span>}
        </div>
      )}
      <p className="small quiet alert-hint">{t('alerts.quiet.hint')}</p>
    </>
  );
}
