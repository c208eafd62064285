import { InputNumber, Radio, Select } from 'antd';
import { useT } from '../i18n/useT';
import { useKnowledge } from '../query/useKnowledge';
import { drafts, type DraftChoice } from './draftChoice';

/** Which changes are meant: drafts of articles, and other thresholds. */
export function DraftPicker({ choice, set, none = 'replay.draft.none' }: { readonly choice: DraftChoice; readonly set: (choice: DraftChoice) => void; readonly none?: 'replay.draft.none' | 'trial.draft.none' }) {
  const { t } = useT();
  const { articles } = useKnowledge();
  const known = drafts(articles ?? []);
  const number = (name: 'answerFrom' | 'offerFrom') => (
    <label className="row small">{t(`replay.${name}`)}<InputNumber size="small" min={0} max={1} step={0.05} value={choice[name]} onChange={(value) => set({ ...choice, [name]: value })} className="improve-number" /></label>
  );
  return (
    <div className="improve-picker">
      <Radio.Group value={articles && known.length === 0 ? 'none' : choice.which} onChange={(e) => set({ ...choice, which: e.target.value as DraftChoice['which'] })} className="improve-radios"
        options={[{ value: 'all', label: t('replay.draft.all', { count: known.length }), disabled: known.length === 0 }, { value: 'some', label: t('replay.draft.some'), disabled: known.length === 0 }, { value: 'none', label: t(none) }]} />
      {choice.which === 'some' && (
        <Select mode="multiple" value={[...choice.ids]} onChange={(ids) => set({ ...choice, ids })} aria-label={t('replay.draft.some')} showSearch={{ optionFilterProp: 'label' }}
          options={known.map((one) => ({ value: one.id, label: one.question }))} />
      )}
      <div className="row improve-thresholds">
        <span className="small quiet">{t('replay.thresholds')}</span>{number('answerFrom')}{number('offerFrom')}
        <label className="row small">{t('replay.misses')}<InputNumber size="small" min={1} max={10} precision={0} value={choice.missesToHandoff} onChange={(value) => set({ ...choice, missesToHandoff: value })} className="improve-number" /></label>
      </div>
    </div>
  );
}
