import { Input, Select } from 'antd';
import { useT } from '../i18n/useT';
import type { PersonaSettings } from '../wire/contracts.g';
import { Field } from '../ui/Field';
import { tiersIn, tierText } from './personaDraft';

interface Props {
  readonly draft: PersonaSettings;
  readonly change: (draft: PersonaSettings) => void;
}

const fields = ['followers', 'tier', 'referrals', 'reposts', 'phone'] as const;
const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }));
const currencies = ['CNY', 'HKD', 'TWD', 'USD', 'EUR', 'GBP', 'JPY', 'SGD', 'THB'].map((value) => ({ value, label: value }));

/** Which facts of a contact say what, what tiers count, and the company's clock and money. */
export function PersonaFacts({ draft, change }: Props) {
  const { t } = useT();
  return (
    <>
      <h3>{t('settings.persona.fields')}</h3>
      <div className="card fields-wide">
        <p className="quiet small">{t('settings.persona.fields.hint')}</p>
        {fields.map((key) => (
          <Field key={key} label={t(`settings.persona.field.${key}`)}>
            <Select mode="tags" open={false} suffixIcon={null} value={[...draft.fields[key]]} onChange={(names: string[]) => change({ ...draft, fields: { ...draft.fields, [key]: names } })} />
          </Field>
        ))}
        <Field label={t('settings.persona.tiers')}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} defaultValue={tierText(draft.tiers)} onChange={(e) => change({ ...draft, tiers: tiersIn(e.target.value) })} /></Field>
      </div>
      <h3>{t('settings.persona.company')}</h3>
      <div className="card fields-two">
        <Field label={t('settings.persona.timeZone')}><Select showSearch options={zones} value={draft.timeZone} onChange={(timeZone) => change({ ...draft, timeZone })} /></Field>
        <Field label={t('settings.persona.currency')}><Select options={currencies} value={draft.currency} onChange={(currency) => change({ ...draft, currency })} /></Field>
      </div>
    </>
  );
}
