import { Input, Select, Switch } from 'antd';
import { useT } from '../i18n/useT';
import { ChannelMark } from '../ui/ChannelMark';
import { channels, useChannelName } from '../ui/channels';
import type { ArticleAudience } from '../wire/contracts.g';
import type { ArticleForm } from './answer/articleForm';

/** On which days and for whom. Nothing chosen: always, for everybody. */
export function ArticleScope({ form, set, mayWrite }: { readonly form: ArticleForm; readonly set: (change: Partial<ArticleForm>) => void; readonly mayWrite: boolean }) {
  const { t } = useT();
  const channelName = useChannelName();
  const audience = (part: Partial<ArticleAudience>): void => set({ audience: { ...form.audience, ...part } });
  const isWrong = form.from !== '' && form.until !== '' && form.from > form.until;
  return (
    <fieldset className="article-box">
      <legend>{t('knowledge.scope')} <span className="small faint">{t('knowledge.scope.hint')}</span></legend>
      <div className="article-grid">
        <label htmlFor="enabled">{t('knowledge.on')}</label>
        <Switch id="enabled" checked={form.enabled} onChange={(enabled) => set({ enabled })} disabled={!mayWrite} />
        <label htmlFor="from">{t('knowledge.validity')}</label>
        <div className="row">
          <Input id="from" type="date" value={form.from} onChange={(e) => set({ from: e.target.value })} readOnly={!mayWrite} aria-label={t('knowledge.validity.from')} status={isWrong ? 'error' : ''} />
          <span className="faint">–</span>
          <Input id="until" type="date" value={form.until} onChange={(e) => set({ until: e.target.value })} readOnly={!mayWrite} aria-label={t('knowledge.validity.until')} status={isWrong ? 'error' : ''} />
        </div>
        <label htmlFor="channels">{t('knowledge.audience.channels')}</label>
        <Select id="channels" mode="multiple" disabled={!mayWrite} value={[...form.audience.channels]} onChange={(value) => audience({ channels: value })} placeholder={t('knowledge.audience.all')}
          options={channels.map((value) => ({ value, label: <span className="row"><ChannelMark channel={value} size={14} />{channelName(value)}</span> }))} />
        <label htmlFor="tiers">{t('knowledge.audience.tiers')}</label>
        <Select id="tiers" mode="tags" open={false} suffixIcon={null} disabled={!mayWrite} value={[...form.audience.tiers]} onChange={(value) => audience({ tiers: value })} placeholder={t('knowledge.audience.tiers.hint')} />
        <label htmlFor="segments">{t('knowledge.audience.segments')}</label>
        <Select id="segments" mode="tags" open={false} suffixIcon={null} disabled={!mayWrite} value={[...form.audience.segments]} onChange={(value) => audience({ segments: value })} placeholder={t('knowledge.audience.segments.hint')} />
      </div>
    </fieldset>
  );
}
