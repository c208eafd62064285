import { Input, Select } from 'antd';
import { useT } from '../i18n/useT';
import { useTeams } from '../query/directory';
import type { MenuOptionShape } from '../wire/contracts.g';
import { useArticles, useForms } from './useDialogues';

/** What a line does. */
export function MenuTarget({ option: one, change }: { readonly option: MenuOptionShape; readonly change: (part: Partial<MenuOptionShape>) => void }) {
  const { t } = useT();
  const articles = useArticles();
  const forms = useForms();
  const teams = useTeams();
  switch (one.kind) {
    case 'article': return <Select showSearch optionFilterProp="label" value={one.articleId ?? null} placeholder={t('dialogues.does.article')} aria-label={t('dialogues.does.article')} onChange={(articleId) => change({ articleId })} options={articles.map((a) => ({ value: a.id, label: a.question }))} />;
    case 'form': return <Select value={one.formId ?? null} placeholder={t('dialogues.does.form')} aria-label={t('dialogues.does.form')} onChange={(formId) => change({ formId })} options={forms.map((f) => ({ value: f.form.id, label: f.liveVersion ? f.form.name : `${f.form.name}（${t('dialogues.notLive')}）` }))} />;
    case 'handoff': return <Select allowClear value={one.teamId ?? null} placeholder={t('dialogues.menu.team')} aria-label={t('dialogues.menu.team')} onChange={(teamId: string | undefined) => change({ teamId: teamId ?? null })} options={teams.map((team) => ({ value: team.id, label: team.name }))} />;
    default: return <Input.TextArea autoSize={{ minRows: 1, maxRows: 5 }} value={one.text ?? ''} maxLength={1000} placeholder={t('dialogues.does.text')} aria-label={t('dialogues.does.text')} onChange={(e) => change({ text: e.target.value })} />;
  }
}
