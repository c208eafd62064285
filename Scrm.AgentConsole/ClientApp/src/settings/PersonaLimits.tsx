import { Input, InputNumber, Select } from 'antd';
import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';
import type { PersonaSettings } from '../wire/contracts.g';
import { Field } from '../ui/Field';
import { linesIn } from './personaDraft';

interface Props {
  readonly draft: PersonaSettings;
  readonly change: (draft: PersonaSettings) => void;
}

const stages = ['newDays', 'atRiskDays', 'dormantDays', 'lostDays', 'loyalOrders', 'loyalActiveDays'] as const;

/** Lines between the stages of life, and who is an employee or an opinion leader. */
export function PersonaLimits({ draft, change }: Props) {
  const { t, language } = useT();
  const { book } = useTagBook();
  const options = (book?.tags ?? []).filter((tag) => tag.scope === 'contact').map((tag) => ({ value: tag.id, label: (language === 'en' && tag.nameEn) || tag.name }));
  const roles = (next: Partial<PersonaSettings['roles']>): void => change({ ...draft, roles: { ...draft.roles, ...next } });
  return (
    <>
      <h3>{t('settings.persona.stages')}</h3>
      <div className="card fields-two">
        {stages.map((key) => (
          <Field key={key} label={t(`settings.persona.${key}`)}>
            <InputNumber min={1} max={3650} precision={0} value={draft.stages[key]} onChange={(days) => days && change({ ...draft, stages: { ...draft.stages, [key]: days } })} />
          </Field>
        ))}
      </div>
      <h3>{t('settings.persona.roles')}</h3>
      <div className="card fields-wide">
        <Field label={t('settings.persona.kolFollowers')}><InputNumber min={0} precision={0} value={draft.roles.kolFollowers} onChange={(kolFollowers) => kolFollowers !== null && roles({ kolFollowers })} /></Field>
        <Field label={t('settings.persona.kolTags')}><Select mode="multiple" options={options} optionFilterProp="label" value={[...draft.roles.kolTags]} onChange={(kolTags: string[]) => roles({ kolTags })} /></Field>
        <Field label={t('settings.persona.employeeTags')}><Select mode="multiple" options={options} optionFilterProp="label" value={[...draft.roles.employeeTags]} onChange={(employeeTags: string[]) => roles({ employeeTags })} /></Field>
        <Field label={t('settings.persona.staff')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} defaultValue={draft.roles.staff.join('\n')} onChange={(e) => roles({ staff: linesIn(e.target.value) })} /></Field>
      </div>
    </>
  );
}
