import { ClockCircleOutlined, CheckOutlined, CloseOutlined, FlagOutlined, TagOutlined, UserSwitchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ComponentType } from 'react';
import { useT } from '../../i18n/useT';
import type { BulkDeed } from '../../wire/contracts.g';
import { BulkDialog } from './BulkDialog';
import { maxChosen } from './selection';
import type { Choice } from './useSelection';

const deeds: readonly (readonly [BulkDeed, ComponentType])[] = [
  ['assign', UserSwitchOutlined], ['resolve', CheckOutlined], ['snooze', ClockCircleOutlined], ['tag', TagOutlined], ['priority', FlagOutlined],
];

interface Props {
  readonly choice: Choice;
  readonly listed: number;
  readonly nameOf: (id: string) => string;
}

/** What can be done with all that is chosen; lies over the end of the list so that nothing moves. */
export function BulkBar({ choice, listed, nameOf }: Props) {
  const { t } = useT();
  const [deed, setDeed] = useState<BulkDeed | null>(null);
  const count = choice.selection.ids.size;
  if (count === 0 && deed === null) return null;
  return (
    <div className="bulk-bar" role="region" aria-label={t('inbox.bulk')} data-testid="bulk-bar">
      <div className="row">
        <span className="grow num" aria-live="polite">{t('inbox.bulk.chosen', { count })}</span>
        {count < Math.min(listed, maxChosen) && <Button size="small" type="link" onClick={choice.all} data-testid="bulk-all">{t('inbox.bulk.all', { count: Math.min(listed, maxChosen) })}</Button>}
        <Button size="small" type="text" icon={<CloseOutlined />} aria-label={t('inbox.bulk.clear')} title={t('inbox.bulk.clear')} onClick={choice.clear} />
      </div>
      <div className="row bulk-deeds">
        {deeds.map(([name, Icon]) => (
          <Button key={name} size="small" icon={<Icon />} onClick={() => setDeed(name)} data-testid={`bulk-${name}`}>{t(`inbox.bulk.${name}`)}</Button>
        ))}
      </div>
      {deed && <BulkDialog deed={deed} ids={[...choice.selection.ids]} nameOf={nameOf} done={choice.clear} close={() => setDeed(null)} />}
    </div>
  );
}
