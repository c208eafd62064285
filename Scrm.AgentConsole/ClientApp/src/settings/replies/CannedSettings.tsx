import { DownloadOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Popconfirm, Skeleton } from 'antd';
import { useState } from 'react';
import { findCanned } from '../../composer/cannedSearch';
import { useT } from '../../i18n/useT';
import { useMe } from '../../live/liveContext';
import { keys } from '../../query/keys';
import { Empty } from '../../ui/Empty';
import { useAction } from '../../ui/useAction';
import { useClear } from '../../ui/useClear';
import { api } from '../../wire/api';
import type { CannedView } from '../../wire/contracts.g';
import { CannedDialog } from './CannedDialog';
import { CannedImport } from './CannedImport';
import { SharedMark } from './SharedMark';
import './replies.css';

const most = 2000;

/** Prepared replies: one's own and what is shared, with how often each is taken. */
export function CannedSettings() {
  const { t } = useT();
  const clear = useClear();
  const cache = useQueryClient();
  const isSenior = useMe().role !== 'agent';
  const { run } = useAction();
  const { data } = useQuery({ queryKey: keys.canned, queryFn: api.canned });
  const [typed, setTyped] = useState('');
  const [edited, setEdited] = useState<CannedView | 'new' | null>(null);
  const [isImporting, setImporting] = useState(false);
  const shown = findCanned(data ?? [], typed, most);
  const remove = (one: CannedView): void => void run(async () => {
    await api.removeCanned(one.id);
    await cache.invalidateQueries({ queryKey: keys.canned });
  });
  return (
    <section className="replies" data-testid="canned-settings">
      <header className="row">
        <h3 className="grow">{t('settings.replies')}</h3>
        <Button icon={<DownloadOutlined />} href={api.cannedExport} download>{t('canned.export')}</Button>
        {isSenior && <Button icon={<UploadOutlined />} onClick={() => setImporting(true)}>{t('canned.import')}</Button>}
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited('new')} data-testid="canned-add">{t('canned.add')}</Button>
      </header>
      <p className="quiet">{t('canned.hint')}</p>
      <Input.Search value={typed} allowClear={clear} onChange={(e) => setTyped(e.target.value)} placeholder={t('canned.find')} aria-label={t('canned.find')} className="replies-find" />
      {!data ? <Skeleton active /> : shown.length === 0 ? <Empty title={t(data.length === 0 ? 'canned.empty' : 'canned.none')} hint={data.length === 0 ? t('canned.empty.hint') : undefined} /> : (
        <ul className="reply-rows">
          {shown.map((one) => (
            <li key={one.id} className="row">
              <div className="grow reply-words"><strong>{one.name}</strong> <SharedMark shared={one.with} teamId={one.teamId} /><p className="quiet small">{one.text}</p></div>
              <span className="small faint num">{t('canned.uses', { count: one.uses })}</span>
              {one.mayChange && <Button size="small" onClick={() => setEdited(one)}>{t('canned.edit')}</Button>}
              {one.mayChange && <Popconfirm title={t('canned.remove.sure', { name: one.name })} onConfirm={() => remove(one)}><Button size="small" danger type="text">{t('canned.remove')}</Button></Popconfirm>}
            </li>
          ))}
        </ul>
      )}
      {edited && <CannedDialog canned={edited === 'new' ? null : edited} close={() => setEdited(null)} />}
      {isImporting && <CannedImport close={() => setImporting(false)} />}
    </section>
  );
}
