import { DeleteOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { api } from '../../wire/api';
import type { SegmentPromise, ServiceTargets } from '../../wire/contracts.g';

interface Props {
  readonly promise: SegmentPromise;
  readonly change: (promise: SegmentPromise) => void;
  readonly drop: () => void;
}

const parts = [['firstResponse', 'first'], ['nextResponse', 'next'], ['resolution', 'resolution']] as const;

/** What the people of a segment are promised, before what inbox and team promise. */
export function PromiseRow({ promise, change, drop }: Props) {
  const { t } = useT();
  const { data: segments = [] } = useQuery({ queryKey: keys.segments, queryFn: api.segments });
  const set = (targets: Partial<ServiceTargets>): void => change({ ...promise, targets: { ...promise.targets, ...targets } });
  return (
    <div className="row priority-row">
      <Select className="grow" value={promise.segmentId || null} onChange={(segmentId) => change({ ...promise, segmentId: segmentId ?? '' })} options={segments.map((one) => ({ value: one.id, label: one.name }))} aria-label={t('settings.routing.kind.segment')} />
      {parts.map(([name, word]) => (
        <InputNumber key={name} min={1} max={43_200} value={promise.targets[name] ?? null} placeholder={t(`settings.teams.target.${word}`)} title={t(`settings.teams.target.${word}`)} aria-label={t(`settings.teams.target.${word}`)} onChange={(value) => set({ [name]: value })} />
      ))}
      <Button type="text" icon={<DeleteOutlined />} aria-label={t('settings.off')} onClick={drop} />
    </div>
  );
}
