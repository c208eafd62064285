import { AutoComplete, Input, Select } from 'antd';
import { useT } from '../i18n/useT';
import { useAgents } from '../query/directory';
import type { ArticleView } from '../wire/contracts.g';
import type { ArticleForm } from './answer/articleForm';
import { categoriesOf } from './articleList';

/** What only staff see: where it belongs, who keeps it right, what to mind. */
export function ArticleFacts({ form, set, mayWrite, articles }: { readonly form: ArticleForm; readonly set: (change: Partial<ArticleForm>) => void; readonly mayWrite: boolean; readonly articles: readonly ArticleView[] }) {
  const { t } = useT();
  const agents = useAgents();
  return (
    <fieldset className="article-box">
      <legend>{t('knowledge.facts')} <span className="small faint">{t('knowledge.facts.hint')}</span></legend>
      <div className="article-grid">
        <label htmlFor="category">{t('knowledge.category')}</label>
        <AutoComplete id="category" value={form.category ?? ''} disabled={!mayWrite} maxLength={60} options={categoriesOf(articles).map((value) => ({ value }))} onChange={(value) => set({ category: value || null })} placeholder={t('knowledge.category.hint')} />
        <label htmlFor="owner">{t('knowledge.owner')}</label>
        <Select id="owner" allowClear disabled={!mayWrite} value={form.ownerId} onChange={(value) => set({ ownerId: value ?? null })} placeholder={t('knowledge.owner.hint')} options={agents.map((agent) => ({ value: agent.id, label: agent.displayName }))} />
        <label htmlFor="tags">{t('knowledge.tags')}</label>
        <Select id="tags" mode="tags" open={false} suffixIcon={null} disabled={!mayWrite} value={[...form.tags]} onChange={(value) => set({ tags: value })} placeholder={t('knowledge.tags.hint')} />
        <label htmlFor="notes">{t('knowledge.notes')}</label>
        <Input.TextArea id="notes" value={form.notes} readOnly={!mayWrite} autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} onChange={(e) => set({ notes: e.target.value })} placeholder={t('knowledge.notes.hint')} />
      </div>
    </fieldset>
  );
}
