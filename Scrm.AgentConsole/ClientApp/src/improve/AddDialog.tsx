import { App, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useKnowledge } from '../query/useKnowledge';
import { api, type BotQuery } from '../wire/api';
import type { ClusterView } from '../wire/contracts.g';
import { useSettled } from './useSettled';

/** Wordings of a group added to an article; the nearest one is chosen to begin with. */
export function AddDialog({ cluster, asked, close }: { readonly cluster: ClusterView; readonly asked: BotQuery; readonly close: () => void }) {
  const { t } = useT();
  const { message } = App.useApp();
  const { articles } = useKnowledge();
  const { settle, isBusy } = useSettled(asked);
  const [article, setArticle] = useState<string | null>(cluster.now.articleId ?? null);
  const [similar, setSimilar] = useState(cluster.wordings.filter((text) => !text.includes('**')).join('\n'));
  const save = async () => {
    const input = { articleId: article ?? '', similar: similar.split('\n').map((line) => line.trim()).filter(Boolean) };
    if (!await settle(() => api.addCluster(cluster.id, asked, input))) return;
    void message.success(t('improve.cluster.drafted'));
    close();
  };
  return (
    <Modal open title={t('improve.cluster.add')} onCancel={close} onOk={() => void save()} okText={t('improve.cluster.add.save')} okButtonProps={{ loading: isBusy, disabled: !article || !similar.trim() }}>
      <Form layout="vertical">
        <Form.Item label={t('improve.cluster.add.article')}>
          <Select showSearch={{ optionFilterProp: 'label' }} value={article} onChange={setArticle} options={(articles ?? []).map((one) => ({ value: one.id, label: one.question }))} />
        </Form.Item>
        <Form.Item label={t('improve.cluster.draft.similar')}><Input.TextArea value={similar} onChange={(e) => setSimilar(e.target.value)} autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
      </Form>
    </Modal>
  );
}
