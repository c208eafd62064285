import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Modal, Popconfirm } from 'antd';
import { useT } from '../../i18n/useT';
import { useMe } from '../../live/liveContext';
import { keys } from '../../query/keys';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { SavedViewView } from '../../wire/contracts.g';

/** One's own views: rename, move, share, remove. */
export function ViewsDialog({ views, close }: { readonly views: readonly SavedViewView[]; readonly close: () => void }) {
  const { t } = useT();
  const me = useMe();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const change = (work: () => Promise<unknown>) => run(async () => {
    await work();
    await cache.invalidateQueries({ queryKey: keys.views });
  });
  const save = (view: SavedViewView, over: Partial<SavedViewView>) => change(() => api.saveView(view.id, { ...view, ...over }));
  const move = (at: number, by: 1 | -1) => {
    const ids = views.map((view) => view.id);
    [ids[at], ids[at + by]] = [ids[at + by]!, ids[at]!];
    return change(() => api.orderViews(ids));
  };
  const rename = (view: SavedViewView, name: string): void => {
    if (name.trim() && name.trim() !== view.name) void save(view, { name: name.trim() });
  };
  return (
    <Modal open title={t('inbox.views.manage')} footer={null} onCancel={close} width={480}>
      <ul className="view-rows">
        {views.map((view, i) => (
          <li key={view.id} className="row">
            <Input size="small" key={view.version} defaultValue={view.name} maxLength={40} aria-label={t('inbox.views.name')} onBlur={(e) => rename(view, e.target.value)} onPressEnter={(e) => e.currentTarget.blur()} />
            {me.role !== 'agent' && <Checkbox checked={view.shared} onChange={(e) => void save(view, { shared: e.target.checked })}>{t('inbox.views.shared.one')}</Checkbox>}
            <Button size="small" type="text" icon={<ArrowUpOutlined />} disabled={i === 0 || isBusy} aria-label={t('inbox.views.up', { name: view.name })} onClick={() => void move(i, -1)} />
            <Button size="small" type="text" icon={<ArrowDownOutlined />} disabled={i === views.length - 1 || isBusy} aria-label={t('inbox.views.down', { name: view.name })} onClick={() => void move(i, 1)} />
            <Popconfirm title={t('inbox.views.remove', { name: view.name })} onConfirm={() => void change(() => api.removeView(view.id))}>
              <Button size="small" type="text" danger icon={<DeleteOutlined />} aria-label={t('inbox.views.remove', { name: view.name })} />
            </Popconfirm>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
