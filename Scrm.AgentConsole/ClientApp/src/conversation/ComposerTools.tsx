import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { memo, useRef } from 'react';
import { ComposerMenu } from '../composer/ComposerMenu';
import { EmojiPicker } from '../composer/EmojiPicker';
import { MacroMenu } from '../composer/MacroMenu';
import { useT } from '../i18n/useT';

interface Props {
  readonly conversationId: string;
  readonly isNote: boolean;
  readonly mayReply: boolean;
  readonly add: (files: Iterable<File>) => void;
  readonly insert: (text: string) => void;
  readonly limits: string;
}

/** What stands above the field: faces, files, macros, and how one likes to write. */
export const ComposerTools = memo(function ComposerTools({ conversationId, isNote, mayReply, add, insert, limits }: Props) {
  const { t } = useT();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <EmojiPicker pick={insert} isDisabled={!isNote && !mayReply} />
      {!isNote && <Button type="text" size="small" icon={<PaperClipOutlined />} disabled={!mayReply} aria-label={t('composer.attach')} title={`${t('composer.attach')}\n${limits}`} onClick={() => picker.current?.click()} />}
      <input ref={picker} type="file" multiple hidden data-testid="attach" onChange={(e) => { add(e.target.files ?? []); e.target.value = ''; }} />
      <MacroMenu conversationId={conversationId} />
      <ComposerMenu />
    </>
  );
});
