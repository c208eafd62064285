import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select, Switch } from 'antd';
import { useT } from '../i18n/useT';
import type { FormField } from '../wire/contracts.g';
import { FieldDetails } from './FieldDetails';
import { field, fieldKinds, freeKey, moved } from './formDraft';

/** The questions in their order. */
export function FieldList({ fields, hasHook, set }: { readonly fields: readonly FormField[]; readonly hasHook: boolean; readonly set: (fields: readonly FormField[]) => void }) {
  const { t } = useT();
  return (
    <div className="stack">
      {fields.map((one, at) => {
        const change = (part: Partial<FormField>) => set(fields.with(at, { ...one, ...part }));
        return (
          <article className="card field-card" key={at}>
            <div className="row">
              <span className="num faint">{at + 1}</span>
              <Input value={one.label} maxLength={20} onChange={(e) => change({ label: e.target.value })} aria-label={t('dialogues.field.label')} placeholder={t('dialogues.field.label')} style={{ width: 130 }} />
              <Select value={one.kind} onChange={(kind) => change(kind === 'picture' ? { kind, check: false } : { kind })} options={fieldKinds.map((value) => ({ value, label: t(`dialogues.kind.${value}`) }))} aria-label={t('dialogues.field.kind')} style={{ width: 150 }} />
              <Input className="grow" value={one.key} maxLength={40} onChange={(e) => change({ key: e.target.value })} prefix={<span className="faint small">{t('dialogues.field.key')}</span>} aria-label={t('dialogues.field.key')} />
              <Button type="text" icon={<ArrowUpOutlined />} disabled={at === 0} aria-label={t('dialogues.up')} onClick={() => set(moved(fields, at, -1))} />
              <Button type="text" icon={<ArrowDownOutlined />} disabled={at === fields.length - 1} aria-label={t('dialogues.down')} onClick={() => set(moved(fields, at, 1))} />
              <Button type="text" icon={<DeleteOutlined />} disabled={fields.length === 1} aria-label={t('dialogues.remove')} onClick={() => set(fields.toSpliced(at, 1))} />
            </div>
            <Input.TextArea value={one.question} autoSize={{ minRows: 1, maxRows: 4 }} maxLength={600} onChange={(e) => change({ question: e.target.value })} placeholder={t('dialogues.field.question')} aria-label={t('dialogues.field.question')} />
            <FieldDetails field={one} change={change} />
            {one.kind !== 'picture' && (hasHook || one.check) && <label className="row small"><Switch size="small" checked={one.check} onChange={(check) => change({ check })} data-testid="field-check" />{t('dialogues.field.check')}</label>}
            <label className="row small"><Switch size="small" checked={one.optional} onChange={(optional) => change({ optional })} />{t('dialogues.field.optional')}</label>
          </article>
        );
      })}
      <Button type="dashed" icon={<PlusOutlined />} disabled={fields.length >= 30} onClick={() => set([...fields, field(freeKey(fields), t('dialogues.field.label.new'), t('dialogues.field.question.new'))])} data-testid="field-add">{t('dialogues.field.add')}</Button>
    </div>
  );
}
