import { useQuery } from '@tanstack/react-query';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import { shownValue } from './shownValue';
import './dialogues.css';

/** The forms a person filled in, newest first. */
export function FormAnswers({ contactId }: { readonly contactId: string }) {
  const { t, language } = useT();
  const { data } = useQuery({ queryKey: keys.contactForms(contactId), queryFn: () => api.contactForms(contactId) });
  if (!data || data.items.length === 0) return <span className="quiet small">{t('dialogues.contact.none')}</span>;
  return (
    <div className="stack">
      {data.items.map((one) => (
        <article key={one.id} className="form-answer small">
          <div className="row"><strong className="grow">{one.formName}</strong><span className="faint num">{fullTime(Date.parse(one.endedAt), language)}</span></div>
          {one.end !== 'done' && <span className="state">{t(`dialogues.end.${one.end}`)}</span>}
          <dl>{one.fields.map((f) => <div className="row" key={f.key}><dt className="quiet">{f.label}</dt><dd>{shownValue(f, t)}{f.checked?.startsWith('unheard') && <span className="faint"> {t('dialogues.unchecked')}</span>}</dd></div>)}</dl>
        </article>
      ))}
    </div>
  );
}
