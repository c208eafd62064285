import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal, Steps } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useInboxes, useRegions } from '../../query/directory';
import { keys } from '../../query/keys';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import { AccountStep } from './AccountStep';
import { ChannelStep } from './ChannelStep';
import { ConnectionCheck } from './ConnectionCheck';
import { firstDraft, isFilled, settingsOf, steps, type GuideDraft } from './guideDraft';
import { inboxIdFor, takenIds } from './inboxId';
import { newAesKey, newToken } from './secrets';
import './setup.css';
import { WebhookStep } from './WebhookStep';

/** From nothing to an inbox that works: which channel, what to take from the platform, what to give it, and a look whether it works. */
export function InboxGuide({ close }: { readonly close: () => void }) {
  const { t } = useT();
  const cache = useQueryClient();
  const inboxes = useInboxes();
  const regions = useRegions();
  const { run, isBusy } = useAction();
  const [draft, setDraft] = useState<GuideDraft>(() => firstDraft(newToken(), newAesKey()));
  const [at, setAt] = useState(0);
  const [savedId, setSavedId] = useState<string | null>(null);
  const change = (part: Partial<GuideDraft>): void => setDraft({ ...draft, ...part });
  const id = savedId ?? inboxIdFor(draft.name, draft.channel, takenIds(inboxes));
  const step = steps[at]!;
  const save = async (): Promise<boolean> => run(async () => {
    const region = draft.region ?? regions[0];
    const saved = await api.saveInbox(id, { channel: draft.channel, name: draft.name.trim(), teamId: draft.teamId, enabled: true, settings: settingsOf(draft), ...(region ? { region } : {}) });
    // A region's word may stand before it now.
    setSavedId(saved.id);
    await cache.invalidateQueries({ queryKey: keys.inboxes });
  });
  const next = async (): Promise<void> => {
    // From here on the platform may call: it is saved before its address is given away.
    if (step === 'account' && !(await save())) return;
    setAt(at + 1);
  };
  const last = at === steps.length - 1;
  return (
    <Modal open title={t('settings.inbox.add')} width={720} onCancel={close} mask={{ closable: false }} footer={[
      at > 0 && <Button key="back" onClick={() => setAt(at - 1)}>{t('setup.back')}</Button>,
      last ? <Button key="done" type="primary" onClick={close} data-testid="setup-done">{t('setup.done')}</Button>
        : <Button key="next" type="primary" loading={isBusy} disabled={!isFilled(step, draft)} onClick={() => void next()} data-testid="setup-next">{t('setup.next')}</Button>,
    ]}>
      <Steps size="small" current={at} className="setup-steps" items={steps.map((one) => ({ title: t(`setup.step.${one}`) }))} />
      <div className="setup-body">
        {step === 'channel' && <ChannelStep draft={draft} change={change} isSaved={savedId !== null} />}
        {step === 'account' && <AccountStep draft={draft} change={change} />}
        {step === 'webhook' && <WebhookStep draft={draft} inboxId={id} />}
        {step === 'check' && <ConnectionCheck inboxId={id} />}
      </div>
    </Modal>
  );
}
