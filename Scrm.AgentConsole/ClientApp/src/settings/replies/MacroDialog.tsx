import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown, Input, Modal } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useMe } from '../../live/liveContext';
import { keys } from '../../query/keys';
import { Field } from '../../ui/Field';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { MacroStep, MacroView } from '../../wire/contracts.g';
import { emptyStep, isComplete, mayFollow, stepKinds } from './macroSteps';
import { MacroStepRow } from './MacroStepRow';
import { SharingFields, type Shared } from './SharingFields';

/** A macro's name and steps; what gives the conversation away can only stand last. */
export function MacroDialog({ macro, close }: { readonly macro: MacroView | null; readonly close: () => void }) {
  const { t } = useT();
  const cache = useQueryClient();
  const me = useMe();
  const { run, isBusy } = useAction();
  const [name, setName] = useState(macro?.name ?? '');
  const [steps, setSteps] = useState<readonly MacroStep[]>(macro?.steps ?? [emptyStep('reply')]);
  const [shared, setShared] = useState<Shared>({ with: macro?.with ?? (me.role === 'agent' ? 'nobody' : 'everybody'), teamId: macro?.teamId ?? null });
  const save = async (): Promise<void> => {
    const isSaved = await run(async () => {
      await api.saveMacro(macro?.id ?? null, { name: name.trim(), steps, with: shared.with, teamId: shared.teamId, expectedVersion: macro?.version ?? 0 });
      await cache.invalidateQueries({ queryKey: keys.macros });
    });
    if (isSaved) close();
  };
  const isReady = name.trim().length > 0 && steps.length > 0 && steps.every(isComplete);
  return (
    <Modal open width={620} title={t(macro ? 'canned.edit' : 'macro.add')} okText={t('knowledge.save')} onOk={() => void save()} confirmLoading={isBusy} onCancel={close}
      okButtonProps={{ disabled: !isReady, 'data-testid': 'macro-save' }}>
      <div className="fields">
        <Field label={t('canned.name')}><Input value={name} maxLength={40} placeholder={t('macro.name.example')} onChange={(e) => setName(e.target.value)} data-testid="macro-name" /></Field>
        <ol className="macro-edit">
          {steps.map((step, i) => (
            <MacroStepRow key={i} step={step} change={(next) => setSteps(steps.map((one, at) => (at === i ? next : one)))} remove={() => setSteps(steps.filter((_, at) => at !== i))} />
          ))}
        </ol>
        {mayFollow(steps) && (
          <Dropdown trigger={['click']} menu={{ items: stepKinds.map((kind) => ({ key: kind, label: t(`macro.step.${kind}`), onClick: () => setSteps([...steps, emptyStep(kind)]) })) }}>
            <Button size="small" data-testid="macro-step-add">{t('macro.step.add')}</Button>
          </Dropdown>
        )}
        <SharingFields value={shared} change={setShared} />
      </div>
    </Modal>
  );
}
