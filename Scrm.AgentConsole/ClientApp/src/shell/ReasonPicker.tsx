import { AutoComplete } from 'antd';
import { useT } from '../i18n/useT';

const usual = ['break', 'lunch', 'meeting', 'training'] as const;

/** Why one takes nothing now: a usual word, or one's own. */
export function ReasonPicker({ reason, pick }: { readonly reason: string | null; readonly pick: (reason: string | null) => void }) {
  const { t, known } = useT();
  const options = usual.map((value) => ({ value: t(`presence.reason.${value}`) }));
  return (
    <AutoComplete key={reason} allowClear size="small" maxLength={40} options={options} defaultValue={reason ? known(`presence.reason.${reason}`) ?? reason : ''} placeholder={t('presence.reason')} aria-label={t('presence.reason')}
      onSelect={pick} onClear={() => pick(null)} onBlur={(e) => pick((e.target as HTMLInputElement).value.trim() || null)} />
  );
}
