import { DeleteOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import { keys } from '../../query/keys';
import { api } from '../../wire/api';
import type { PriorityRule } from '../../wire/contracts.g';

interface Props {
  readonly rule: PriorityRule;
  readonly change: (rule: PriorityRule) => void;
  readonly drop: () => void;
}

/** One reason to be served earlier. */
export function PriorityRow({ rule, change, drop }: Props) {
  const { t, language } = useT();
  const { book } = useTagBook();
  const { data: segments = [] } = useQuery({ queryKey: keys.segments, queryFn: api.segments });
  const named = rule.kind === 'segment'
    ? segments.map((one) => ({ value: one.id, label: one.name }))
    : (book?.tags ?? []).map((tag) => ({ value: tag.id, label: language === 'en' ? tag.nameEn || tag.name : tag.name }));
  return (
    <div className="row priority-row">
      <Select value={rule.kind} onChange={(kind) => change({ kind, key: null, atLeast: kind === 'value' ? 80 : null, points: rule.points })}
        options={(['segment', 'tag', 'value'] as const).map((value) => ({ value, label: t(`settings.routing.kind.${value}`) }))} />
      {rule.kind === 'value'
        ? <InputNumber min={0} max={100} value={rule.atLeast ?? 80} aria-label={t('settings.routing.kind.value')} onChange={(atLeast) => change({ ...rule, atLeast: atLeast ?? 80 })} />
        : <Select className="grow" showSearch={{ optionFilterProp: 'label' }} value={rule.key ?? null} onChange={(key) => change({ ...rule, key })} options={named} aria-label={t(`settings.routing.kind.${rule.kind}`)} />}
      <InputNumber min={1} max={10} value={rule.points} suffix={t('settings.routing.points')} aria-label={t('settings.routing.points')} onChange={(points) => change({ ...rule, points: points ?? 1 })} />
      <Button type="text" icon={<DeleteOutlined />} aria-label={t('settings.off')} onClick={drop} />
    </div>
  );
}
