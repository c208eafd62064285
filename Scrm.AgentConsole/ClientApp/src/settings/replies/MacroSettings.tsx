import { PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { Empty } from '../../ui/Empty';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { MacroView } from '../../wire/contracts.g';
import { MacroDialog } from './MacroDialog';
import { SharedMark } from './SharedMark';
import './replies.css';

/** Macros: several steps at one click. */
export function MacroSettings() {
  const { t } = useT();
  const cache = useQueryClient();
  const { run } = useAction();
  const { data } = useQuery({ queryKey: keys.macros, queryFn: api.macros });
  const [edited, setEdited] = useState<MacroView | 'new' | null>(null);
  const remove = (one: MacroView): void => void run(async () => {
    await api.removeMacro(one.id);
    await cache.invalidateQueries({ queryKey: keys.macros });
  });
  return (
    <section className="replies" data-testid="macro-settings">
      <header className="row"><h3 className="grow">{t('settings.macros')}</h3><Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited('new')} data-testid="macro-add">{t('macro.add')}</Button></header>
      <p className="quiet">{t('macro.hint')}</p>
      {!data ? <Skeleton active /> : data.length === 0 ? <Empty title={t('macro.empty')} hint={t('macro.empty.hint')} /> : (
        <ul className="reply-rows">
          {data.map((one) => (
            <li key={one.id} className="row">
              <div className="grow reply-words"><strong>{one.name}</strong> <SharedMark shared={one.with} teamId={one.teamId} />
                <p className="quiet small">{one.steps.map((step) => t(`macro.step.${step.kind}`)).join(' → ')}</p></div>
              {one.mayChange && <Button size="small" onClick={() => setEdited(one)}>{t('canned.edit')}</Button>}
              {one.mayChange && <Popconfirm title={t('canned.remove.sure', { name: one.name })} onConfirm={() => remove(one)}><Button size="small" danger type="text">{t('canned.remove')}</Button></Popconfirm>}
            </li>
          ))}
        </ul>
      )}
      {edited && <MacroDialog macro={edited === 'new' ? null : edited} close={() => setEdited(null)} />}
    </section>
  );
}
