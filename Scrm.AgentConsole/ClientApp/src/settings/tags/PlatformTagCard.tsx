import { SyncOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Select, Switch } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { useTagBook } from '../../query/directory';
import { ChannelMark } from '../../ui/ChannelMark';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { InboxView, PlatformTagLink, PlatformTagsView } from '../../wire/contracts.g';
import { PlatformLinks } from './PlatformLinks';
import { PlatformRun } from './PlatformRun';

/** One account's exchange with its platform. */
export function PlatformTagCard({ inbox, view }: { readonly inbox: InboxView; readonly view: PlatformTagsView }) {
  const { t, language } = useT();
  const { message } = App.useApp();
  const { book } = useTagBook();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const [links, setLinks] = useState<readonly PlatformTagLink[]>(view.links);
  const [enabled, setEnabled] = useState(view.enabled);
  const isChanged = enabled !== view.enabled || JSON.stringify(links) !== JSON.stringify(view.links);
  const free = (book?.tags ?? []).filter((tag) => tag.scope === 'contact' && !tag.archived && !tag.mergedInto && links.every((link) => link.tagId !== tag.id));
  const save = () => run(async () => {
    await api.savePlatformTags(inbox.id, { enabled, links, version: view.version });
    await cache.invalidateQueries({ queryKey: keys.platformTags });
  });
  const exchange = () => run(async () => {
    await api.runPlatformTags(inbox.id);
    void message.info(t('tagBook.platform.asked'));
  });
  return (
    <article className="card platform-card" data-testid="platform-tags" data-id={inbox.id}>
      <header className="row">
        <ChannelMark channel={inbox.channel} size={28} />
        <strong className="grow">{inbox.name}</strong>
        <label className="row small">{t(enabled ? 'settings.on' : 'settings.off')} <Switch checked={enabled} onChange={setEnabled} data-testid="platform-on" /></label>
      </header>
      <PlatformLinks links={links} state={view.state ?? null} change={setLinks} />
      <Select<string, { value: string; label: string }> showSearch={{ optionFilterProp: 'label' }} className="wide" value={null} placeholder={t('tagBook.platform.add')} data-testid="platform-add"
        onChange={(tagId) => setLinks([...links, { tagId, platformId: null }])} options={free.map((tag) => ({ value: tag.id, label: (language === 'en' && tag.nameEn) || tag.name }))} />
      <PlatformRun state={view.state ?? null} />
      <div className="row">
        <Button icon={<SyncOutlined />} disabled={isChanged || !view.enabled || isBusy} onClick={() => void exchange()} data-testid="platform-run">{t('tagBook.platform.run')}</Button>
        <span className="grow" />
        <Button type="primary" disabled={!isChanged} loading={isBusy} onClick={() => void save()} data-testid="platform-save">{t('knowledge.save')}</Button>
      </div>
    </article>
  );
}
