import { App, Modal } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { BulkDeed, BulkInput, BulkResultView } from '../../wire/contracts.g';
import { BulkFields } from './BulkFields';
import { BulkResults } from './BulkResults';

interface Props {
  readonly deed: BulkDeed;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly done: () => void;
  readonly close: () => void;
}

/** Asks what the deed needs, does it, and says of each that was refused why. */
export function BulkDialog({ deed, ids: chosen, nameOf, done, close }: Props) {
  const { t } = useT();
  const { message } = App.useApp();
  const { run, isBusy } = useAction();
  // What was chosen when the dialog opened: the list goes on living behind it.
  const [ids] = useState(chosen);
  const [names] = useState(() => new Map(chosen.map((id) => [id, nameOf(id)])));
  const [fields, setFields] = useState<Partial<BulkInput>>({});
  const [refused, setRefused] = useState<readonly BulkResultView[] | null>(null);
  const isReady = deed === 'assign' ? Boolean(fields.agentId ?? fields.teamId) : deed === 'resolve' ? Boolean(fields.reason) : deed === 'snooze' ? Boolean(fields.until) : deed === 'tag' ? Boolean(fields.tagId) : fields.priority != null;
  const act = () => run(async () => {
    const { results } = await api.changeMany({ ids, deed, ...fields });
    const failed = results.filter((result) => result.error);
    done();
    if (failed.length > 0) return setRefused(failed);
    void message.success(t('inbox.bulk.done', { count: results.length }));
    close();
  });
  if (refused) {
    return (
      <Modal open title={t('inbox.bulk.some', { done: ids.length - refused.length, all: ids.length })} okText={t('inbox.bulk.ok')} onOk={close} onCancel={close} cancelButtonProps={{ style: { display: 'none' } }} width={460}>
        <BulkResults refused={refused} nameOf={(id) => names.get(id) ?? id} />
      </Modal>
    );
  }
  return (
    <Modal open title={t(`inbox.bulk.${deed}.title`, { count: ids.length })} okText={t(`inbox.bulk.${deed}`)} onOk={() => void act()} confirmLoading={isBusy} onCancel={close} width={440}
      okButtonProps={{ disabled: !isReady, className: 'bulk-ok' }}>
      <BulkFields deed={deed} fields={fields} set={setFields} />
    </Modal>
  );
}
