import { Input, Select } from 'antd';
import { useT } from '../../i18n/useT';
import { useRegions, useTeams } from '../../query/directory';
import { ChannelMark } from '../../ui/ChannelMark';
import { useChannelName } from '../../ui/channels';
import { Field } from '../../ui/Field';
import { channelSettings } from '../channels/channelSettings';
import type { GuideDraft } from './guideDraft';

interface Props {
  readonly draft: GuideDraft;
  readonly change: (part: Partial<GuideDraft>) => void;
  /** From then on it stays in its region. */
  readonly isSaved: boolean;
}

/** Which network, what people call the account, who serves it, and where its data lies. */
export function ChannelStep({ draft, change, isSaved }: Props) {
  const { t } = useT();
  const channelName = useChannelName();
  const teams = useTeams();
  const regions = useRegions();
  return (
    <div className="fields">
      <div className="setup-channels" role="radiogroup" aria-label={t('setup.step.channel')}>
        {Object.keys(channelSettings).map((channel) => (
          <button type="button" key={channel} role="radio" aria-checked={draft.channel === channel} className="setup-channel" onClick={() => change({ channel })}>
            <ChannelMark channel={channel} size={28} /><strong>{channelName(channel)}</strong>
          </button>
        ))}
      </div>
      <Field label={t('settings.inbox.name')}><Input autoFocus maxLength={60} value={draft.name} placeholder={t('setup.name.example')} onChange={(e) => change({ name: e.target.value })} data-testid="setup-name" /></Field>
      <Field label={t('settings.team')}><Select allowClear value={draft.teamId} onChange={(teamId) => change({ teamId: teamId ?? null })} placeholder={t('settings.team.all')} options={teams.map((team) => ({ value: team.id, label: team.name }))} /></Field>
      {regions.length > 0 && (
        <>
          <Field label={t('setup.region')}><Select value={draft.region ?? regions[0]} disabled={isSaved} onChange={(region) => change({ region })} options={regions.map((value) => ({ value, label: value }))} data-testid="setup-region" /></Field>
          <p className="small quiet setup-note">{t('setup.region.hint')}</p>
        </>
      )}
    </div>
  );
}
