import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { placeNames } from '../../composer/fill';
import { useT } from '../../i18n/useT';
import { useMe } from '../../live/liveContext';
import { keys } from '../../query/keys';
import { Field } from '../../ui/Field';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { CannedView } from '../../wire/contracts.g';
import { SharingFields, type Shared } from './SharingFields';

/** One prepared reply; places are put in by a click. */
export function CannedDialog({ canned, close }: { readonly canned: CannedView | null; readonly close: () => void }) {
  const { t } = useT();
  const cache = useQueryClient();
  const me = useMe();
  const { run, isBusy } = useAction();
  const [name, setName] = useState(canned?.name ?? '');
  const [text, setText] = useState(canned?.text ?? '');
  const [shared, setShared] = useState<Shared>({ with: canned?.with ?? (me.role === 'agent' ? 'nobody' : 'everybody'), teamId: canned?.teamId ?? null });
  const save = async (): Promise<void> => {
    const isSaved = await run(async () => {
      await api.saveCanned(canned?.id ?? null, { name: name.trim(), text, with: shared.with, teamId: shared.teamId, expectedVersion: canned?.version ?? 0 });
      await cache.invalidateQueries({ queryKey: keys.canned });
    });
    if (isSaved) close();
  };
  return (
    <Modal open width={560} title={t(canned ? 'canned.edit' : 'canned.add')} okText={t('knowledge.save')} onOk={() => void save()} confirmLoading={isBusy} onCancel={close}
      okButtonProps={{ disabled: !name.trim() || !text.trim(), 'data-testid': 'canned-save' }}>
      <div className="fields">
        <Field label={t('canned.name')}><Input value={name} maxLength={40} placeholder={t('canned.name.example')} onChange={(e) => setName(e.target.value)} data-testid="canned-name" /></Field>
        <Field label={t('canned.text')}><Input.TextArea value={text} maxLength={2000} autoSize={{ minRows: 4, maxRows: 12 }} onChange={(e) => setText(e.target.value)} data-testid="canned-text" /></Field>
        <div className="row places">
          <span className="small quiet">{t('canned.places')}</span>
          {placeNames.map((place) => <Button key={place} size="small" onClick={() => setText(`${text}{{${place}}}`)}>{t(`place.${place}`)}</Button>)}
        </div>
        <SharingFields value={shared} change={setShared} />
      </div>
    </Modal>
  );
}
