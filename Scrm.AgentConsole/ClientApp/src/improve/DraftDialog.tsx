import { App, Form, Input, Modal, type ButtonProps } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { api, type BotQuery } from '../wire/api';
import type { ClusterView } from '../wire/contracts.g';
import { useSettled } from './useSettled';

/** An article drafted from a group: question, wordings and a colleague's answer are filled in. */
export function DraftDialog({ cluster, asked, answer: proposed, close }: { readonly cluster: ClusterView; readonly asked: BotQuery; readonly answer: string; readonly close: () => void }) {
  const { t } = useT();
  const { message } = App.useApp();
  const { settle, isBusy } = useSettled(asked);
  const [question, setQuestion] = useState(cluster.question);
  const [similar, setSimilar] = useState(cluster.wordings.filter((text) => text !== cluster.question && !text.includes('**')).join('\n'));
  const [answer, setAnswer] = useState(proposed);
  const save = async () => {
    const input = { question: question.trim(), answer: answer.trim(), similar: similar.split('\n').map((line) => line.trim()).filter(Boolean) };
    if (!await settle(() => api.draftFromCluster(cluster.id, asked, input))) return;
    void message.success(t('improve.cluster.drafted'));
    close();
  };
  return (
    <Modal open width={600} title={t('improve.cluster.draft')} onCancel={close} onOk={() => void save()} okText={t('improve.cluster.draft.save')}
      okButtonProps={{ loading: isBusy, disabled: !question.trim() || !answer.trim(), 'data-testid': 'draft-save' } as ButtonProps}>
      <Form layout="vertical">
        <Form.Item label={t('improve.cluster.draft.question')}><Input value={question} onChange={(e) => setQuestion(e.target.value)} maxLength={500} data-testid="draft-question" /></Form.Item>
        <Form.Item label={t('improve.cluster.draft.similar')}><Input.TextArea value={similar} onChange={(e) => setSimilar(e.target.value)} autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
        <Form.Item label={t('improve.cluster.draft.answer')}><Input.TextArea value={answer} onChange={(e) => setAnswer(e.target.value)} autoSize={{ minRows: 3, maxRows: 10 }} data-testid="draft-answer" /></Form.Item>
      </Form>
    </Modal>
  );
}
