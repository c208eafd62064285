import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { keys } from '../query/keys';
import { Field } from '../ui/Field';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { DigitMenuShape, DigitMenuView } from '../wire/contracts.g';
import { MenuLines } from './MenuLines';
import { Tester } from './Tester';

/** The digit menu of an inbox, with the phone beside it. */
export function DigitMenuDesk({ inboxId }: { readonly inboxId: string }) {
  const { data } = useQuery({ queryKey: keys.digitMenu(inboxId), queryFn: () => api.digitMenu(inboxId) });
  return data ? <Desk saved={data} /> : <Skeleton active />;
}

function Desk({ saved }: { readonly saved: DigitMenuView }) {
  const { t } = useT();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const mayWrite = useMe().role !== 'agent';
  const { run, isBusy } = useAction();
  const empty: DigitMenuShape = { heading: t('dialogues.menu.heading.new'), options: [{ key: '1', label: '', kind: 'text', text: '' }], openWords: [t('dialogues.menu.word.new'), '0'] };
  const [menu, setMenu] = useState<DigitMenuShape>(saved.menu ?? empty);
  const save = (remove: boolean) => run(async () => {
    try {
      cache.setQueryData(keys.digitMenu(saved.inboxId), await api.saveDigitMenu(saved.inboxId, { menu: remove ? null : menu, remove, version: saved.version }));
    } catch (failed) {
      void cache.invalidateQueries({ queryKey: keys.digitMenu(saved.inboxId) });
      throw failed;
    }
    void message.success(t('dialogues.menu.saved'));
  });
  return (
    <div className="form-desk">
      <div className="form-edit">
        <div className="row form-head"><span className="grow" />
          {mayWrite && saved.menu && <Button danger type="text" onClick={() => void save(true)}>{t('dialogues.menu.remove')}</Button>}
          {mayWrite && <Button type="primary" loading={isBusy} disabled={menu === saved.menu} onClick={() => void save(false)} data-testid="menu-save">{t('dialogues.menu.save')}</Button>}</div>
        <Field label={t('dialogues.menu.openWords')}><Select mode="tags" open={false} suffixIcon={null} value={[...(menu.openWords ?? [])]} onChange={(openWords) => setMenu({ ...menu, openWords })} /></Field>
        <MenuLines menu={menu} set={setMenu} depth={1} />
      </div>
      <Tester draft={{ menu }} first={menu.openWords?.[0] ?? '0'} inboxId={saved.inboxId} />
    </div>
  );
}
