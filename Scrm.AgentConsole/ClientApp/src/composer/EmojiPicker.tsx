import { SmileOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { emojis } from './emojis';

/** A small board of faces; the field keeps the caret. */
export function EmojiPicker({ pick, isDisabled }: { readonly pick: (emoji: string) => void; readonly isDisabled: boolean }) {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  const board = (
    <div className="emojis" role="group" aria-label={t('composer.emoji')}>
      {emojis.map((one) => <button type="button" key={one} className="plain" data-testid="emoji" onClick={() => { pick(one); setOpen(false); }}>{one}</button>)}
    </div>
  );
  return (
    <Popover content={board} trigger="click" open={isOpen} onOpenChange={setOpen} placement="topRight">
      <Button type="text" size="small" icon={<SmileOutlined />} disabled={isDisabled} aria-label={t('composer.emoji')} title={t('composer.emoji')} data-testid="emojis" />
    </Popover>
  );
}
