import { ApiOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { useInboxes, useRegions, useTeams } from '../query/directory';
import { ChannelMark } from '../ui/ChannelMark';
import { Empty } from '../ui/Empty';
import type { InboxView } from '../wire/contracts.g';
import { InboxDialog } from './InboxDialog';
import { CheckDialog } from './setup/CheckDialog';
import { InboxGuide } from './setup/InboxGuide';
import { usePublicBase } from './setup/usePublicBase';
import { promiseWords } from './teams/promiseWords';

/** Our accounts on the channels. Secrets are never shown, only which are set. */
export function InboxSettings() {
  const words = useT();
  const { t } = words;
  const isAdmin = useMe().role === 'admin';
  const inboxes = useInboxes();
  const teams = useTeams();
  const regions = useRegions();
  const base = usePublicBase();
  const [edited, edit] = useState<InboxView | null>(null);
  const [checked, check] = useState<InboxView | null>(null);
  const [isAdding, setAdding] = useState(false);
  return (
    <section>
      <header className="row"><h3 className="grow">{t('settings.inboxes')}</h3>{isAdmin && <Button type="primary" onClick={() => setAdding(true)} data-testid="inbox-add">{t('settings.inbox.add')}</Button>}</header>
      <p className="quiet">{t('settings.inboxes.hint')}</p>
      <div className="cards">
        {inboxes.map((one) => (
          <article key={one.id} className="card">
            <div className="row"><ChannelMark channel={one.channel} size={28} /><div className="grow"><strong>{one.name}</strong><div className="small quiet">{one.channel} · <code>{one.id}</code></div></div>
              <span className={`state ${one.enabled ? 'state-agent' : ''}`}>{t(one.enabled ? 'settings.on' : 'settings.off')}</span></div>
            <dl className="facts small">
              <dt>{t('settings.team')}</dt><dd>{teams.find((team) => team.id === one.teamId)?.name ?? t('settings.team.all')}</dd>
              {regions.length > 0 && <><dt>{t('setup.region')}</dt><dd data-testid="inbox-region">{one.region ?? t('setup.region.none')}</dd></>}
              <dt>{t('settings.inbox.answers')}</dt><dd>{one.remoteBot ? `${t('settings.inbox.answers.remote')} · ${new URL(one.remoteBot.url).host || one.remoteBot.url}` : t('settings.inbox.answers.own')}</dd>
              {one.targets && <><dt>{t('settings.teams.part.promise')}</dt><dd>{promiseWords(one.targets, words).join(' · ')}</dd></>}
              <dt>{t('settings.webhook')}</dt><dd className="ellipsis"><code>{`${base}/channels/${one.channel}/${one.id}`}</code></dd>
              <dt>{t('settings.set')}</dt><dd>{one.settingsSet.length > 0 ? one.settingsSet.join(', ') : t('settings.set.none')}</dd>
            </dl>
            {isAdmin && <div className="row">
              <Button size="small" onClick={() => edit(one)}>{t('settings.edit')}</Button>
              <Button size="small" icon={<ApiOutlined />} onClick={() => check(one)} data-testid="inbox-check">{t('check.open')}</Button>
            </div>}
          </article>
        ))}
      </div>
      {inboxes.length === 0 && <Empty title={t('settings.inboxes.empty')} />}
      {edited && <InboxDialog inbox={edited} close={() => edit(null)} />}
      {checked && <CheckDialog inbox={checked} close={() => check(null)} />}
      {isAdding && <InboxGuide close={() => setAdding(false)} />}
    </section>
  );
}
