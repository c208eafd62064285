import { InputNumber } from 'antd';
import { useT } from '../../i18n/useT';
import { Field } from '../../ui/Field';
import type { ServiceTargets } from '../../wire/contracts.g';
import { noTargets } from './noTargets';

interface Props {
  readonly targets: ServiceTargets | null;
  readonly change: (targets: ServiceTargets | null) => void;
}

/** What is promised, in minutes of business hours. */
export function TargetFields({ targets, change }: Props) {
  const { t } = useT();
  const now = targets ?? noTargets;
  const set = (next: Partial<ServiceTargets>): void => {
    const all = { ...now, ...next };
    change(all.firstResponse || all.nextResponse || all.resolution ? all : null);
  };
  const minutes = (label: string, name: 'firstResponse' | 'nextResponse' | 'resolution') => (
    <Field label={label}><InputNumber min={1} max={43_200} value={now[name] ?? null} onChange={(value) => set({ [name]: value })} /></Field>
  );
  return (
    <div className="fields fields-wide">
      {minutes(t('settings.teams.target.first'), 'firstResponse')}
      {minutes(t('settings.teams.target.next'), 'nextResponse')}
      {minutes(t('settings.teams.target.resolution'), 'resolution')}
      <Field label={t('settings.teams.target.warn')}><InputNumber min={1} max={99} value={now.warnPercent} disabled={!targets} onChange={(value) => set({ warnPercent: value ?? 80 })} /></Field>
      <p className="small quiet">{t('settings.teams.target.hint')}</p>
    </div>
  );
}
