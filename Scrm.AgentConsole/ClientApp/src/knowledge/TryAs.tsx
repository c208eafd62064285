import { Input, Select } from 'antd';
import { useT } from '../i18n/useT';
import { channels, useChannelName } from '../ui/channels';

export interface AskedAs {
  readonly channel: string | null;
  readonly tier: string;
  readonly day: string;
}

/** Asked on a channel, by a member, on a day: what validity and audience depend on. */
export function TryAs({ as, set }: { readonly as: AskedAs; readonly set: (as: AskedAs) => void }) {
  const { t } = useT();
  const channelName = useChannelName();
  return (
    <details className="try-as">
      <summary className="small quiet">{t('knowledge.try.as')}</summary>
      <div className="stack">
        <Select allowClear value={as.channel} onChange={(channel) => set({ ...as, channel: channel ?? null })} placeholder={t('knowledge.try.channel')} aria-label={t('knowledge.audience.channels')} options={channels.map((value) => ({ value, label: channelName(value) }))} />
        <Input value={as.tier} onChange={(e) => set({ ...as, tier: e.target.value })} placeholder={t('knowledge.audience.tiers')} aria-label={t('knowledge.audience.tiers')} maxLength={60} />
        <Input type="date" value={as.day} onChange={(e) => set({ ...as, day: e.target.value })} aria-label={t('knowledge.try.day')} />
      </div>
    </details>
  );
}
