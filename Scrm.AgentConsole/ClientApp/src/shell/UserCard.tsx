import { BellOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { Suspense, lazy } from 'react';
import { useT } from '../i18n/useT';
import { useLiveSession } from '../live/liveContext';
import { useLive } from '../live/useLive';
import { queryClient } from '../query/queryClient';
import { setMode, type ModeChoice } from '../theme/mode';
import { useMode } from '../theme/ThemeProvider';
import { api } from '../wire/api';
import type { PresenceStatus } from '../wire/contracts.g';
import { ReasonPicker } from './ReasonPicker';
import { LanguageSwitch } from './LanguageSwitch';
import { overlay } from './overlay';
import { useAction } from '../ui/useAction';

const Colleagues = lazy(() => import('../colleagues/Colleagues'));

/** Presence, language, colours, leaving. */
export function UserCard({ close }: { readonly close: () => void }) {
  const { t } = useT();
  const { session, me } = useLiveSession();
  const { choice } = useMode();
  const { run } = useAction();
  const mine = useLive((state) => state.presence.get(me.agentId));
  const status = mine?.status ?? 'online';
  const signOut = () => run(async () => {
    await api.signOut();
    queryClient.clear();
    location.assign('/');
  });
  return (
    <div className="user-card">
      <div>
        <strong>{me.displayName}</strong>
        <div className="small quiet">{me.userName} · {t(`role.${me.role}`)}</div>
      </div>
      <Segmented<PresenceStatus> block value={status} onChange={(next) => void run(() => session.setPresence(next))}
        options={(['online', 'busy', 'away'] as const).map((value) => ({ value, label: t(`presence.${value}`) }))} />
      {status !== 'online' && <ReasonPicker reason={mine?.reason ?? null} pick={(reason) => void run(() => session.setPresence(status, reason))} />}
      <Suspense fallback={null}><Colleagues /></Suspense>
      <div className="row"><span className="grow quiet">{t('shell.language')}</span><LanguageSwitch /></div>
      <div className="row">
        <span className="grow quiet">{t('shell.colours')}</span>
        <Segmented<ModeChoice> size="small" value={choice} onChange={setMode}
          options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`shell.colours.${value}`) }))} />
      </div>
      <Button type="text" size="small" className="user-alerts" icon={<BellOutlined />} onClick={() => { close(); overlay.set('alerts'); }} data-testid="alert-settings">{t('alerts.title')}</Button>
      <div className="row">
        <Button type="text" size="small" onClick={() => { close(); overlay.set('keys'); }}>{t('shell.keys')} <kbd>?</kbd></Button>
        <span className="grow" />
        <Button size="small" onClick={() => void signOut()} data-testid="sign-out">{t('shell.signOut')}</Button>
      </div>
    </div>
  );
}
