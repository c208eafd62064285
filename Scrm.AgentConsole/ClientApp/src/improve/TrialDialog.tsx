import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useInboxes } from '../query/directory';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import { DraftPicker } from './DraftPicker';
import { draftInput, firstChoice, type DraftChoice } from './draftChoice';

/** A new trial. */
export function TrialDialog({ close }: { readonly close: () => void }) {
  const { t } = useT();
  const cache = useQueryClient();
  const inboxes = useInboxes();
  const { run, isBusy } = useAction();
  const [choice, setChoice] = useState<DraftChoice>({ ...firstChoice, which: 'all' });
  const [name, setName] = useState('');
  const [inbox, setInbox] = useState('');
  const [share, setShare] = useState<number>(20);
  const start = async () => {
    const begun = await run(async () => {
      await api.startTrial({ name, share, inboxId: inbox || null, draft: draftInput(choice) });
      await cache.invalidateQueries({ queryKey: keys.trials });
    });
    if (begun) close();
  };
  return (
    <Modal open width={640} title={t('trial.new')} onCancel={close} onOk={() => void start()} okText={t('trial.start')} okButtonProps={{ loading: isBusy, disabled: !name.trim() }}>
      <Form layout="vertical">
        <Form.Item label={t('trial.name')}><Input value={name} onChange={(e) => setName(e.target.value)} maxLength={60} data-testid="trial-name" /></Form.Item>
        <Form.Item label={t('replay.draft')}><DraftPicker choice={choice} set={setChoice} none="trial.draft.none" /></Form.Item>
        <div className="row improve-wrap">
          <Form.Item label={t('trial.inbox')}><Select value={inbox} onChange={setInbox} className="improve-inbox" options={[{ value: '', label: t('improve.inbox.all') }, ...inboxes.map((one) => ({ value: one.id, label: one.name }))]} /></Form.Item>
          <Form.Item label={t('trial.share')}><InputNumber min={1} max={99} precision={0} value={share} onChange={(value) => setShare(value ?? 20)} /></Form.Item>
        </div>
      </Form>
    </Modal>
  );
}
