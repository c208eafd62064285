import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useT } from '../i18n/useT';
import type { DigitMenuShape, MenuOptionShape } from '../wire/contracts.g';
import { moved } from './formDraft';
import { MenuTarget } from './MenuTarget';

const kinds = ['text', 'article', 'form', 'menu', 'handoff'] as const;
const deepest = 3;

/** Words above the choices and the lines below; a line may open lines of its own. */
export function MenuLines({ menu, set, depth }: { readonly menu: DigitMenuShape; readonly set: (menu: DigitMenuShape) => void; readonly depth: number }) {
  const { t } = useT();
  const options = menu.options ?? [];
  const put = (next: readonly MenuOptionShape[]) => set({ ...menu, options: next });
  const offered = kinds.filter((kind) => kind !== 'menu' || depth < deepest);
  return (
    <div className={`stack menu-lines menu-depth-${depth}`}>
      <Input.TextArea value={menu.heading ?? ''} autoSize={{ minRows: 1, maxRows: 4 }} maxLength={1000} placeholder={t('dialogues.menu.heading')} aria-label={t('dialogues.menu.heading')} onChange={(e) => set({ ...menu, heading: e.target.value })} />
      {options.map((one, at) => {
        const change = (part: Partial<MenuOptionShape>) => put(options.with(at, { ...one, ...part }));
        return (
          <div key={at} className="menu-line">
            <div className="row">
              <Input value={one.key ?? ''} maxLength={10} onChange={(e) => change({ key: e.target.value })} aria-label={t('dialogues.menu.key')} style={{ width: 52 }} />
              <Input className="grow" value={one.label ?? ''} maxLength={40} placeholder={t('dialogues.menu.label')} aria-label={t('dialogues.menu.label')} onChange={(e) => change({ label: e.target.value })} />
              <Select value={one.kind} onChange={(kind) => change({ kind, ...(kind === 'menu' && !one.menu ? { menu: { heading: one.label, options: [{ key: '1', label: '', kind: 'text', text: '' }] } } : {}) })} options={offered.map((value) => ({ value, label: t(`dialogues.does.${value}`) }))} aria-label={t('dialogues.menu.does')} style={{ width: 160 }} />
              <Button type="text" icon={<ArrowUpOutlined />} disabled={at === 0} aria-label={t('dialogues.up')} onClick={() => put(moved(options, at, -1))} />
              <Button type="text" icon={<ArrowDownOutlined />} disabled={at === options.length - 1} aria-label={t('dialogues.down')} onClick={() => put(moved(options, at, 1))} />
              <Button type="text" icon={<DeleteOutlined />} disabled={options.length === 1} aria-label={t('dialogues.remove')} onClick={() => put(options.toSpliced(at, 1))} />
            </div>
            {one.kind === 'menu' ? <MenuLines menu={one.menu ?? {}} set={(below) => change({ menu: below })} depth={depth + 1} /> : <MenuTarget option={one} change={change} />}
          </div>
        );
      })}
      <Button type="dashed" size="small" icon={<PlusOutlined />} disabled={options.length >= 10} onClick={() => put([...options, { key: String(options.length + 1), label: '', kind: 'text', text: '' }])}>{t('dialogues.menu.add')}</Button>
    </div>
  );
}
