import { PictureOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useRef } from 'react';
import { problemOf, typeOf } from '../../conversation/attachments';
import { useT } from '../../i18n/useT';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { ArticleAnswer } from '../../wire/contracts.g';

/** A picture, uploaded when it is chosen. */
export function PictureAnswer({ answer, set, mayWrite }: { readonly answer: ArticleAnswer; readonly set: (answer: ArticleAnswer) => void; readonly mayWrite: boolean }) {
  const { t } = useT();
  const { message } = App.useApp();
  const { run, isBusy } = useAction();
  const input = useRef<HTMLInputElement>(null);
  const upload = (file: File): void => {
    const problem = problemOf(file);
    if (problem || typeOf(file.type) !== 'image') return void message.warning(problem ? t(`attach.${problem}`, { name: file.name }) : t('knowledge.picture.kinds'));
    void run(async () => set({ type: 'image', attachmentId: (await api.upload(file, file.name)).id }));
  };
  return (
    <div className="stack">
      <input ref={input} type="file" hidden accept="image/png,image/jpeg,image/gif,image/webp" data-testid="answer-picture"
        onChange={(e) => { const file = e.target.files?.[0]; e.target.value = ''; if (file) upload(file); }} />
      {mayWrite && <Button icon={<PictureOutlined />} loading={isBusy} onClick={() => input.current?.click()}>{t(answer.attachmentId ? 'knowledge.picture.other' : 'knowledge.picture.choose')}</Button>}
      <span className="small faint">{t('knowledge.picture.kinds')}</span>
    </div>
  );
}
