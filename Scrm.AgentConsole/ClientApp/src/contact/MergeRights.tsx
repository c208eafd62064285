import { SettingOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popover, Switch } from 'antd';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { MergeSettings } from '../wire/contracts.g';

/** Who may merge, for supervisors: agents too, and a platform's proof by itself. */
export function MergeRights() {
  const { t } = useT();
  return (
    <Popover trigger="click" placement="left" title={t('merge.rights')} content={<Rights />} destroyOnHidden>
      <Button type="text" size="small" icon={<SettingOutlined />} aria-label={t('merge.rights')} data-testid="merge-rights" onClick={(event) => event.preventDefault()} />
    </Popover>
  );
}

function Rights() {
  const { t } = useT();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const { data } = useQuery({ queryKey: keys.mergeSettings, queryFn: api.mergeSettings });
  const save = async (input: MergeSettings): Promise<void> => {
    if (!(await run(async () => cache.setQueryData(keys.mergeSettings, await api.saveMergeSettings(input))))) void cache.invalidateQueries({ queryKey: keys.mergeSettings });
  };
  return (
    <div className="stack merge-rights">
      <label className="row"><span className="grow">{t('merge.rights.agents')}</span>
        <Switch size="small" loading={!data || isBusy} checked={data?.byAgents ?? false} onChange={(on) => data && void save({ ...data, byAgents: on })} /></label>
      <label className="row"><span className="grow">{t('merge.rights.proof')}</span>
        <Switch size="small" loading={!data || isBusy} checked={data?.byProof ?? false} onChange={(on) => data && void save({ ...data, byProof: on })} /></label>
    </div>
  );
}
