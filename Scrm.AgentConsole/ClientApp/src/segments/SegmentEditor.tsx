import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Popconfirm, Switch, Tabs } from 'antd';
import { useMemo, useState } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { go } from '../ui/router';
import { useAction } from '../ui/useAction';
import { useSettled } from '../ui/useSettled';
import { api } from '../wire/api';
import type { ConditionView, SegmentView } from '../wire/contracts.g';
import { ConditionGroup } from './conditions/ConditionGroup';
import { rooted, tidy } from './conditions/tree';
import { ExportDialog } from './ExportDialog';
import { LiveCount } from './LiveCount';
import { Lookalikes } from './Lookalikes';
import { Members } from './Members';
import PictureTab from './picture/PictureTab';
import { usePeopleCount } from './usePeopleCount';

const nobody: ConditionView = { kind: 'all', conditions: [] };

/** One segment: its conditions with a live count, its people, their picture, who is like them. */
export function SegmentEditor({ segment, total }: { readonly segment: SegmentView | null; readonly total: number | undefined }) {
  const { t } = useT();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const [name, setName] = useState(segment?.name ?? '');
  const [description, setDescription] = useState(segment?.description ?? '');
  const [isEnabled, enable] = useState(segment?.enabled ?? true);
  const [root, setRoot] = useState(() => rooted(segment?.condition ?? nobody));
  const [isExporting, setExporting] = useState(false);
  const condition = useMemo(() => tidy(root), [root]);
  const settled = useSettled(condition, 250);
  const counted = usePeopleCount(settled);
  const isDirty = !segment || segment.name !== name.trim() || (segment.description ?? '') !== description || segment.enabled !== isEnabled || JSON.stringify(tidy(rooted(segment.condition))) !== JSON.stringify(condition);
  const isReady = counted.data?.count != null && !counted.isPlaceholderData;
  const problems = settled === condition ? counted.data?.problems ?? [] : [];
  const fresh = (): Promise<unknown> => Promise.all([cache.invalidateQueries({ queryKey: keys.segments }), cache.invalidateQueries({ queryKey: keys.segmentSizes })]);
  const save = (): Promise<boolean> => run(async () => {
    const input = { name: name.trim(), description: description.trim() || null, enabled: isEnabled, condition, version: segment?.version ?? 0 };
    const saved = segment ? await api.saveSegment(segment.id, input) : await api.addSegment(input);
    await fresh();
    if (!segment) go(`/segments/${encodeURIComponent(saved.id)}`);
  });
  const remove = (): Promise<boolean> => run(async () => {
    await api.removeSegment(segment!.id);
    await fresh();
    go('/segments');
  });
  const editor = (
    <>
      <ConditionGroup root={root} path="" group={root} problems={problems} set={setRoot} />
      <h4 className="seg-h">{t('segment.sample')}</h4>
      <Members condition={settled} isWhole={false} isReady={isReady} />
    </>
  );
  const later = [
    { key: 'members', label: t('segment.members'), children: <Members condition={settled} isWhole isReady={isReady} /> },
    { key: 'picture', label: t('segment.picture'), children: segment && <PictureTab segment={segment} /> },
    { key: 'like', label: t('segment.like'), children: segment && <Lookalikes segment={segment} /> },
  ];
  return (
    <div className="seg-one">
      <header className="seg-head">
        <div className="grow">
          <Input variant="borderless" className="seg-title" value={name} maxLength={60} onChange={(e) => setName(e.target.value)} placeholder={t('segment.name')} aria-label={t('segment.name')} data-testid="segment-name" />
          <Input variant="borderless" className="seg-description quiet" value={description} maxLength={500} onChange={(e) => setDescription(e.target.value)} placeholder={t('segment.description')} aria-label={t('segment.description')} />
        </div>
        <LiveCount data={counted.data} isWaiting={counted.isFetching || settled !== condition} total={total} />
      </header>
      <div className="row seg-actions">
        <label className="row small quiet"><Switch size="small" checked={isEnabled} onChange={enable} />{t('segment.enabled')}</label>
        <span className="grow" />
        {segment && <Popconfirm title={t('segment.delete.sure')} okText={t('segment.delete')} okButtonProps={{ danger: true }} onConfirm={() => void remove()}><Button size="small" type="text" danger>{t('segment.delete')}</Button></Popconfirm>}
        {segment && <Button size="small" disabled={isDirty} title={isDirty ? t('segment.saveFirst') : undefined} onClick={() => setExporting(true)} data-testid="segment-export">{t('segment.export')}</Button>}
        <Button size="small" type="primary" loading={isBusy} disabled={!isDirty || !name.trim() || !isReady} onClick={() => void save()} data-testid="segment-save">{t('knowledge.save')}</Button>
      </div>
      <Tabs destroyOnHidden items={[{ key: 'conditions', label: t('segment.conditions'), children: editor }, ...(segment ? later : [])]} />
      {segment && isExporting && <ExportDialog segment={segment} close={() => setExporting(false)} />}
    </div>
  );
}
