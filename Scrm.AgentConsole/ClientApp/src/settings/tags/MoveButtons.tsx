import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { KeyboardEvent } from 'react';
import { useT } from '../../i18n/useT';

interface Props {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly move: (step: -1 | 1) => void;
}

/** Up and down, by button or by arrow key. Never disabled, so that whoever moves by keyboard keeps the place. */
export function MoveButtons({ name, isFirst, isLast, move }: Props) {
  const { t } = useT();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <span role="group" aria-label={t('tagBook.move', { name })} title={t('tagBook.move.hint')} onKeyDown={onKeyDown} data-testid="dimension-move">
      <Button size="small" type="text" className={isFirst ? 'move-end' : ''} icon={<ArrowUpOutlined />} aria-label={t('tagBook.up', { name })} aria-disabled={isFirst} onClick={() => move(-1)} />
      <Button size="small" type="text" className={isLast ? 'move-end' : ''} icon={<ArrowDownOutlined />} aria-label={t('tagBook.down', { name })} aria-disabled={isLast} onClick={() => move(1)} />
    </span>
  );
}
