import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { useMe } from '../live/liveContext';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { AccountMenuView, MenuButtonShape } from '../wire/contracts.g';
import { AccountMenuPicture } from './AccountMenuPicture';
import { ButtonList } from './ButtonList';
import { menuProblem } from './menuLimits';

/** The account's own menu: edited, checked, sent to the platform, and what the platform has. */
export function AccountMenuDesk({ inboxId }: { readonly inboxId: string }) {
  const { data } = useQuery({ queryKey: keys.accountMenu(inboxId), queryFn: () => api.accountMenu(inboxId) });
  return data ? <Desk key={`${data.seenAt}${data.state}`} saved={data} /> : <Skeleton active />;
}

function Desk({ saved }: { readonly saved: AccountMenuView }) {
  const { t, language, known } = useT();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const mayWrite = useMe().role !== 'agent';
  const { run, isBusy } = useAction();
  const [buttons, set] = useState<readonly MenuButtonShape[]>(saved.buttons);
  const problem = menuProblem(buttons);
  const keep = (work: () => Promise<AccountMenuView>) => run(async () => {
    const next = await work();
    cache.setQueryData(keys.accountMenu(saved.inboxId), next);
    if (next.state === 'published') void message.success(t('dialogues.account.published'));
  });
  return (
    <div className="form-desk">
      <div className="form-edit">
        <div className="row form-head">
          <span className={`state ${saved.state === 'published' ? 'state-agent' : ''}`}>{t(`dialogues.account.state.${saved.state}`)}</span>
          <span className="grow small quiet">{saved.seenAt && t('dialogues.account.seen', { time: fullTime(Date.parse(saved.seenAt), language) })}</span>
          {mayWrite && <Button loading={isBusy} onClick={() => void keep(() => api.askAccountMenu(saved.inboxId))}>{t('dialogues.account.read')}</Button>}
          {mayWrite && saved.found && <Button onClick={() => set(saved.found ?? [])}>{t('dialogues.account.take')}</Button>}
          {mayWrite && <Button disabled={problem !== null} loading={isBusy} onClick={() => void keep(() => api.saveAccountMenu(saved.inboxId, { buttons, publish: false }))}>{t('dialogues.save')}</Button>}
          {mayWrite && <Button type="primary" disabled={problem !== null} loading={isBusy} onClick={() => void keep(() => api.saveAccountMenu(saved.inboxId, { buttons, publish: true }))} data-testid="account-publish">{t('dialogues.account.publish')}</Button>}
        </div>
        {saved.problem && <Alert type="error" showIcon title={known(`refusal.${saved.problem}`) ?? known(`dialogues.account.problem.${saved.problem}`) ?? saved.problemText ?? saved.problem} />}
        {problem && <Alert type="warning" showIcon title={t(`dialogues.account.limit.${problem}`)} />}
        <ButtonList buttons={buttons} set={set} most={3} />
      </div>
      <AccountMenuPicture buttons={buttons} found={saved.found ?? null} />
    </div>
  );
}
