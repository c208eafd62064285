import { InputNumber, Slider } from 'antd';
import { useT } from '../i18n/useT';
import type { PersonaSettings } from '../wire/contracts.g';
import { percentages, withPart } from './personaDraft';

interface Props {
  readonly draft: PersonaSettings;
  readonly change: (draft: PersonaSettings) => void;
}

const components = [['revenue', 'revenueParts'], ['participation', 'participationParts'], ['influence', 'influenceParts']] as const;

/** How the three components weigh against each other, and what makes each of them up. */
export function PersonaWeights({ draft, change }: Props) {
  const { t, known } = useT();
  const shares = percentages(components.map(([component]) => draft.value[component]));
  return (
    <>
      <h3>{t('settings.persona.weights')}</h3>
      <div className="card weights">
        {components.map(([component], i) => (
          <label key={component} className="weight-row">
            <span className="row"><span className={`worth-dot worth-${component}`} />{t(`persona.value.${component}`)}</span>
            <Slider min={0} max={1} step={0.05} value={draft.value[component]} tooltip={{ open: false }} ariaLabelForHandle={t(`persona.value.${component}`)} onChange={(weight) => change({ ...draft, value: { ...draft.value, [component]: weight } })} />
            <strong className="num">{shares[i]}%</strong>
          </label>
        ))}
        <div className="weights-bar" aria-hidden="true">{components.map(([component], i) => <span key={component} className={`worth-${component}`} style={{ width: `${shares[i]}%` }} />)}</div>
      </div>
      <h3>{t('settings.persona.references')}</h3>
      <div className="cards cards-parts">
        {components.map(([component, list]) => {
          const parts = draft.value[list];
          const percent = percentages(parts.map((part) => part.share));
          return (
            <article key={component} className="card">
              <strong className="row"><span className={`worth-dot worth-${component}`} />{t(`persona.value.${component}`)}</strong>
              <div className="parts small">
                <span className="faint">{t('persona.part')}</span><span className="faint">{t('settings.persona.reference')}</span><span className="faint">{t('settings.persona.share')}</span><span />
                {parts.map((part, i) => {
                  const name = known(`persona.part.${part.key}`) ?? part.key;
                  return [
                    <span key="name">{name}</span>,
                    <InputNumber key="reference" size="small" min={1} value={part.reference} aria-label={`${name} ${t('settings.persona.reference')}`} onChange={(reference) => reference && change(withPart(draft, list, part.key, { reference }))} />,
                    <InputNumber key="share" size="small" min={0} max={100} step={0.05} value={part.share} aria-label={`${name} ${t('settings.persona.share')}`} onChange={(share) => share !== null && change(withPart(draft, list, part.key, { share }))} />,
                    <span key="percent" className="num faint">{percent[i]}%</span>,
                  ];
                })}
              </div>
            </article>
          );
        })}
      </div>
    </>
  );
}
