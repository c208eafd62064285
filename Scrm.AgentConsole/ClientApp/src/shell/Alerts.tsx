import { App, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/useT';
import { useLive } from '../live/useLive';
import { go, toConversation } from '../ui/router';

const seconds = 8;

/** Calls to look at a conversation, each once, with the way there. */
export function Alerts() {
  const { t, known } = useT();
  const { notification } = App.useApp();
  const alerts = useLive((state) => state.alerts);
  const shown = useRef(0);
  useEffect(() => {
    for (const alert of alerts.slice(shown.current)) {
      const key = `${alert.kind} ${alert.conversationId}`;
      const open = (): void => {
        notification.destroy(key);
        go(toConversation(alert.conversationId));
      };
      notification.info({ key, title: known(`alert.${alert.kind}`) ?? alert.kind, duration: seconds, actions: <Button size="small" type="primary" onClick={open}>{t('alert.open')}</Button> });
    }
    shown.current = alerts.length;
  }, [alerts, notification, t, known]);
  return null;
}
