import { HistoryOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { ReplayResult } from '../replay/ReplayResult';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { ArticleInput } from '../wire/contracts.g';

/** Plays the last seven days through the article as it is written, before anybody gets it. */
export function ReplayButton({ input, isBlocked }: { readonly input: () => ArticleInput; readonly isBlocked: boolean }) {
  const { t } = useT();
  const { run, isBusy } = useAction();
  const [id, setId] = useState<string | null>(null);
  const start = () => void run(async () => setId((await api.startReplay({ draft: { articleIds: [], article: input() } })).id));
  return (
    <>
      <Button size="small" icon={<HistoryOutlined />} loading={isBusy} disabled={isBlocked} onClick={start} data-testid="article-replay">{t('replay.open')}</Button>
      <Modal open={id !== null} width={900} title={t('replay.title')} footer={null} onCancel={() => setId(null)} destroyOnHidden>{id && <ReplayResult id={id} />}</Modal>
    </>
  );
}
