import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { useAgentName } from '../query/directory';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { Form, FormView } from '../wire/contracts.g';

interface Props {
  readonly view: FormView;
  readonly publish: (version: number | null) => void;
  readonly take: (form: Form) => void;
}

/** All versions: which one customers get, and the way back. Forms that are being filled in finish on the version they began with. */
export function FormVersions({ view, publish, take }: Props) {
  const { t, language } = useT();
  const agent = useAgentName();
  const { data } = useQuery({ queryKey: keys.formVersions(view.form.id, view.form.version), queryFn: () => api.formVersions(view.form.id) });
  return (
    <>
      {view.liveVersion && <Button size="small" onClick={() => publish(null)}>{t('dialogues.takeOff')}</Button>}
      <table className="table">
        <thead><tr><th>{t('dialogues.version')}</th><th>{t('dialogues.version.at')}</th><th>{t('dialogues.version.by')}</th><th>{t('dialogues.tab.fields')}</th><th /></tr></thead>
        <tbody>
          {(data ?? []).map((one) => (
            <tr key={one.version}>
              <td className="num">{one.version}{one.version === view.liveVersion && <span className="state state-agent">{t('dialogues.isLive')}</span>}</td>
              <td className="num">{fullTime(Date.parse(one.updatedAt), language)}</td><td>{agent(one.updatedBy) ?? '—'}</td><td className="small">{one.fields.map((f) => f.label).join('、')}</td>
              <td className="row"><Button size="small" onClick={() => take(one)}>{t('dialogues.version.edit')}</Button><Button size="small" disabled={one.version === view.liveVersion} onClick={() => publish(one.version)}>{t('dialogues.publish')}</Button></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
