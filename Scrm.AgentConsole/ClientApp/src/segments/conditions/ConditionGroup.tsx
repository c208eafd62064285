import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Segmented } from 'antd';
import { useT } from '../../i18n/useT';
import type { ConditionView, SegmentProblemView } from '../../wire/contracts.g';
import { ConditionRow } from './ConditionRow';
import { blank, kinds, type LeafKind } from './kinds';
import { added, changed, isGroup, parts, removed, under, type Path } from './tree';

interface Props {
  readonly root: ConditionView;
  readonly path: Path;
  readonly group: ConditionView;
  readonly problems: readonly SegmentProblemView[];
  readonly set: (root: ConditionView) => void;
}

type Join = 'all' | 'any' | 'none';
const joinOf = (group: ConditionView): Join => (group.kind === 'not' || group.negated ? 'none' : group.kind === 'any' ? 'any' : 'all');
const joined = (group: ConditionView, join: Join): ConditionView => ({ kind: join === 'all' ? 'all' : 'any', negated: join === 'none', conditions: parts(group) });

/** Conditions of which all, any or none must hold; groups stand in groups. */
export function ConditionGroup({ root, path, group, problems, set }: Props) {
  const { t } = useT();
  const add = (condition: ConditionView): void => set(added(root, path, condition));
  const own = problems.find((problem) => problem.path === path);
  return (
    <div className={`cond-group cond-${joinOf(group)}`} role="group" aria-label={t(`segment.join.${joinOf(group)}`)}>
      <div className="cond-head">
        <Segmented size="small" value={joinOf(group)} onChange={(join) => set(changed(root, path, (node) => joined(node, join)))}
          options={(['all', 'any', 'none'] as const).map((value) => ({ value, label: t(`segment.join.${value}`) }))} />
        {own && <span className="bad small">{t('segment.problem.empty')}</span>}
        <span className="grow" />
        {path !== '' && <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={t('segment.group.remove')} onClick={() => set(removed(root, path))} />}
      </div>
      {parts(group).map((part, i) => {
        const place = under(path, i);
        return isGroup(part)
          ? <ConditionGroup key={i} root={root} path={place} group={part} problems={problems} set={set} />
          : <ConditionRow key={i} condition={part} problem={problems.find((problem) => problem.path === place)} change={(next) => set(changed(root, place, () => next))} remove={() => set(removed(root, place))} />;
      })}
      {parts(group).length === 0 && <p className="quiet small cond-none">{path === '' ? t('segment.everybody') : t('segment.group.none')}</p>}
      <div className="row cond-add">
        <Dropdown trigger={['click']} menu={{ items: kinds.map((key) => ({ key, label: t(`segment.kind.${key}`) })), onClick: ({ key }) => add(blank(key as LeafKind)) }}>
          <Button size="small" type="dashed" icon={<PlusOutlined />} data-testid={`cond-add-${path}`}>{t('segment.add')}</Button>
        </Dropdown>
        {path.split('.').length < 5 && <Button size="small" type="text" onClick={() => add({ kind: 'any', conditions: [] })}>{t('segment.addGroup')}</Button>}
      </div>
    </div>
  );
}
