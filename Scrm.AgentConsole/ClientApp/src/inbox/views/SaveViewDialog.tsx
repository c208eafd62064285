import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useMe } from '../../live/liveContext';
import { keys } from '../../query/keys';
import { Field } from '../../ui/Field';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { SavedViewView } from '../../wire/contracts.g';
import type { Inbox } from './useInbox';

/** Gives what is shown now a name, or puts it into the saved view that is open. */
export function SaveViewDialog({ inbox, close }: { readonly inbox: Inbox; readonly close: () => void }) {
  const { t } = useT();
  const me = useMe();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const old = inbox.saved?.mayChange ? inbox.saved : null;
  const [isNew, setNew] = useState(old === null);
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const save = (): Promise<boolean> => run(async () => {
    const filter = { ...inbox.filter, order: inbox.order };
    const view: SavedViewView = isNew || old === null
      ? await api.addView({ name: name.trim(), filter, shared: isShared, version: 0 })
      : await api.saveView(old.id, { name: old.name, filter, shared: old.shared, version: old.version });
    await cache.invalidateQueries({ queryKey: keys.views });
    inbox.show(view.id);
  });
  return (
    <Modal open title={t('inbox.views.save')} okText={t('inbox.views.save.ok')} onOk={() => void save().then((done) => done && close())} confirmLoading={isBusy} onCancel={close} width={400}
      okButtonProps={{ disabled: isNew && name.trim() === '' }}>
      <div className="stack">
        {old && <Radio.Group value={isNew} onChange={(e) => setNew(e.target.value as boolean)} className="reasons"
          options={[{ value: false, label: t('inbox.views.replace', { name: old.name }) }, { value: true, label: t('inbox.views.asNew') }]} />}
        {isNew && <Field label={t('inbox.views.name')}><Input autoFocus value={name} maxLength={40} onChange={(e) => setName(e.target.value)} onPressEnter={() => name.trim() && void save().then((done) => done && close())} data-testid="view-name" /></Field>}
        {isNew && me.role !== 'agent' && <Checkbox checked={isShared} onChange={(e) => setShared(e.target.checked)}>{t('inbox.views.share')}</Checkbox>}
      </div>
    </Modal>
  );
}
