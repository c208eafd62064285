import { Input } from 'antd';
import { useT } from '../../i18n/useT';
import { Field } from '../../ui/Field';
import type { TeamTexts } from '../../wire/contracts.g';

const kinds = ['closed', 'nobody', 'position', 'positionOnly'] as const;
const places = '{position}, {minutes}, {opens}';

interface Props {
  readonly texts: TeamTexts;
  readonly change: (texts: TeamTexts) => void;
}

/** What waiting customers are told. */
export function TextFields({ texts, change }: Props) {
  const { t } = useT();
  return (
    <div className="fields fields-wide">
      {kinds.map((kind) => (
        <Field key={kind} label={t(`settings.teams.text.${kind}`)}>
          <Input.TextArea value={texts[kind] ?? ''} maxLength={300} autoSize={{ minRows: 2, maxRows: 4 }} onChange={(e) => change({ ...texts, [kind]: e.target.value || null })} />
        </Field>
      ))}
      <p className="small quiet">{t('settings.teams.text.hint', { places })}</p>
    </div>
  );
}
