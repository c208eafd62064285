import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useT } from '../i18n/useT';
import { useTeams } from '../query/directory';
import type { MenuButtonShape } from '../wire/contracts.g';
import { moved } from './formDraft';
import { platformType } from './platformType';
import { useArticles, useForms } from './useDialogues';

const kinds = ['key', 'article', 'form', 'team', 'link'] as const;
const mostBelow = 5;

interface Props {
  readonly buttons: readonly MenuButtonShape[];
  readonly set: (buttons: readonly MenuButtonShape[]) => void;
  readonly most: number;
}

/** Buttons of the account's menu; those at the top may have others below. */
export function ButtonList({ buttons, set, most }: Props) {
  const { t } = useT();
  const isTop = most === 3;
  return (
    <div className={`stack menu-lines menu-depth-${isTop ? 1 : 2}`}>
      {buttons.map((one, at) => {
        const change = (part: Partial<MenuButtonShape>) => set(buttons.with(at, { ...one, ...part }));
        const below = one.below ?? [];
        return (
          <div key={at} className="menu-line">
            <div className="row">
              <Input className="grow" value={one.name ?? ''} maxLength={20} placeholder={t('dialogues.account.name')} aria-label={t('dialogues.account.name')} onChange={(e) => change({ name: e.target.value })} />
              {below.length === 0 && <><Select value={one.kind} onChange={(kind) => change({ kind, value: '' })} disabled={one.kind === 'other'} options={(one.kind === 'other' ? ['other'] as const : kinds).map((value) => ({ value, label: t(`dialogues.button.${value}`) }))} aria-label={t('dialogues.menu.does')} style={{ width: 120 }} />{one.kind === 'other' ? <span className="grow small quiet ellipsis" title={t('dialogues.button.other.hint')}><code>{platformType(one.value)}</code> · {t('dialogues.button.other.hint')}</span> : <Target one={one} change={change} />}</>}
              {isTop && one.kind !== 'other' && <Button size="small" icon={<PlusOutlined />} disabled={below.length >= mostBelow} onClick={() => change({ below: [...below, { name: '', kind: 'key', value: '', below: [] }] })}>{t('dialogues.account.below')}</Button>}
              <Button type="text" icon={<ArrowUpOutlined />} disabled={at === 0} aria-label={t('dialogues.up')} onClick={() => set(moved(buttons, at, -1))} />
              <Button type="text" icon={<ArrowDownOutlined />} disabled={at === buttons.length - 1} aria-label={t('dialogues.down')} onClick={() => set(moved(buttons, at, 1))} />
              <Button type="text" icon={<DeleteOutlined />} aria-label={t('dialogues.remove')} onClick={() => set(buttons.toSpliced(at, 1))} />
            </div>
            {below.length > 0 && <ButtonList buttons={below} set={(next) => change({ below: next })} most={mostBelow} />}
          </div>
        );
      })}
      {isTop && <Button type="dashed" icon={<PlusOutlined />} disabled={buttons.length >= most} onClick={() => set([...buttons, { name: '', kind: 'key', value: '', below: [] }])}>{t('dialogues.account.add')}</Button>}
    </div>
  );
}

function Target({ one, change }: { readonly one: MenuButtonShape; readonly change: (part: Partial<MenuButtonShape>) => void }) {
  const { t } = useT();
  const articles = useArticles();
  const forms = useForms();
  const teams = useTeams();
  const options = one.kind === 'article' ? articles.map((a) => ({ value: a.id, label: a.question }))
    : one.kind === 'form' ? forms.map((f) => ({ value: f.form.id, label: f.form.name }))
    : one.kind === 'team' ? teams.map((team) => ({ value: team.id, label: team.name }))
    : null;
  return options
    ? <Select showSearch optionFilterProp="label" className="grow" value={one.value || null} options={options} aria-label={t(`dialogues.button.${one.kind}`)} placeholder={t(`dialogues.button.${one.kind}`)} onChange={(value) => change({ value: value ?? '' })} />
    : <Input className="grow" value={one.value ?? ''} maxLength={1024} placeholder={one.kind === 'link' ? 'https://' : t('dialogues.button.key.hint')} aria-label={t(`dialogues.button.${one.kind}`)} onChange={(e) => change({ value: e.target.value })} />;
}
