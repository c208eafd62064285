import { Alert, Button, Modal, Switch } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useNow } from '../live/useNow';
import { useAction } from '../ui/useAction';
import type { AlertSettings } from '../wire/contracts.g';
import './alerts.css';
import { QuietHours } from './QuietHours';
import { isQuiet, minuteOf } from './quiet';
import { chime } from './sound';
import { useAlertSettings } from './useAlertSettings';

type Permission = NotificationPermission | 'none';

const permissionNow = (): Permission => ('Notification' in window ? Notification.permission : 'none');

/** Notifications, sounds, quiet hours. The browser is asked for leave only when the switch is turned on. */
export default function AlertDialog({ close }: { readonly close: () => void }) {
  const { t } = useT();
  const [settings, save, isKnown] = useAlertSettings();
  const { run } = useAction();
  const [permission, setPermission] = useState(permissionNow);
  const isQuietNow = isQuiet(settings, minuteOf(new Date(useNow(10_000))));
  const set = (change: Partial<AlertSettings>): void => void run(() => save({ ...settings, ...change }));
  const notify = async (isOn: boolean): Promise<void> => {
    const given = isOn && permission === 'default' ? await Notification.requestPermission() : permissionNow();
    setPermission(given);
    set({ notify: isOn && given === 'granted' });
  };
  const row = (name: 'notify' | 'sound' | 'queue', change: (isOn: boolean) => void, isOn: boolean, isDisabled = false) => (
    <div className="row alert-row">
      <label className="grow" htmlFor={`alert-${name}`}>{t(`alerts.${name}`)}</label>
      {name === 'sound' && <Button size="small" type="link" onClick={() => void chime().catch(() => undefined)}>{t('alerts.sound.try')}</Button>}
      <Switch id={`alert-${name}`} checked={isOn} disabled={isDisabled || !isKnown} onChange={change} data-testid={`alert-${name}`} />
    </div>
  );
  return (
    <Modal open title={t('alerts.title')} footer={null} onCancel={close} width={440}>
      <div className="stack">
        <p className="quiet alert-hint">{t('alerts.hint')}</p>
        {row('notify', (isOn) => void notify(isOn), settings.notify && permission === 'granted', permission === 'none')}
        {permission === 'denied' && <Alert type="warning" showIcon title={t('alerts.notify.blocked')} />}
        {permission === 'none' && <p className="small quiet">{t('alerts.notify.none')}</p>}
        {row('sound', (sound) => set({ sound }), settings.sound)}
        {row('queue', (queue) => set({ queue }), settings.queue)}
        <QuietHours settings={settings} set={set} isDisabled={!isKnown} />
        {isQuietNow && <p className="small quiet" role="status">{t('alerts.quiet.now')}</p>}
      </div>
    </Modal>
  );
}
