import { Input, InputNumber, Modal, Select, Slider, Switch } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import { api } from '../../wire/api';
import type { TagRule, TagRuleInput } from '../../wire/contracts.g';
import { Field } from '../../ui/Field';
import { newId } from './newId';
import { PatternHelp } from './PatternHelp';
import { RuleMenu } from './RuleMenu';
import { RuleTrial } from './RuleTrial';
import { isTried, ruleSources } from './ruleSources';
import { inputOfRule, linesOf } from './tagBook';
import { useBookAction } from './useBookAction';

const blank: TagRuleInput = { tagId: '', source: 'words', patterns: [], confidence: 0.8, lifetimeDays: null, enabled: true, note: null, ownerId: null, targetPrecision: 0.8, version: 0 };
const words = (share: number): string => `${Math.round(share * 100)}%`;
const percent = { formatter: (value?: number) => words(value ?? 0) };

/** What a rule reads and which tag it puts; patterns can be tried before they are saved. */
export function RuleDialog({ rule, close }: { readonly rule: TagRule | null; readonly close: () => void }) {
  const { t, language } = useT();
  const { book } = useTagBook();
  const { change, isBusy } = useBookAction();
  const [input, setInput] = useState(rule ? inputOfRule(rule) : blank);
  const [text, setText] = useState((rule?.patterns ?? []).join('\n'));
  const patterns = linesOf(text);
  const set = (part: Partial<TagRuleInput>): void => setInput({ ...input, ...part });
  const tags = (book?.dimensions ?? []).map((side) => ({
    label: language === 'en' ? side.nameEn : side.name,
    options: (book?.tags ?? []).filter((tag) => tag.dimensionId === side.id && ((!tag.archived && !tag.mergedInto) || tag.id === input.tagId))
      .map((tag) => ({ value: tag.id, label: (language === 'en' && tag.nameEn) || tag.name })),
  })).filter((group) => group.options.length > 0);
  const save = async (): Promise<void> => {
    if (await change(() => api.saveRule(rule?.id ?? newId(), { ...input, patterns }))) close();
  };
  return (
    <Modal open width={640} title={t(rule ? 'tagBook.rule.edit' : 'tagBook.rule.add')} okText={t('knowledge.save')} cancelText={t('tagBook.cancel')} onOk={() => void save()} confirmLoading={isBusy} onCancel={close}
      footer={(buttons) => <div className="row">{rule && <RuleMenu rule={rule} close={close} />}<span className="grow" />{buttons}</div>}
      okButtonProps={{ disabled: !input.tagId || patterns.length === 0 }}>
      <div className="fields tag-fields">
        <Field label={t('settings.rules.tag')}><Select showSearch={{ optionFilterProp: 'label' }} value={input.tagId || null} onChange={(tagId) => set({ tagId })} options={tags} data-testid="rule-tag" /></Field>
        <Field label={t('settings.rules.reads')}><Select value={input.source} onChange={(source) => set({ source })} options={(Object.keys(ruleSources) as (keyof typeof ruleSources)[]).map((value) => ({ value, label: t(`tag.source.${value}`) }))} /></Field>
        <Field label={t('settings.rules.patterns')}><Input.TextArea value={text} autoSize={{ minRows: 3, maxRows: 10 }} placeholder={t('tagBook.patterns.hint')} onChange={(e) => setText(e.target.value)} data-testid="rule-patterns" /></Field>
        <PatternHelp source={input.source} />
        {isTried(input.source) && <RuleTrial source={input.source} patterns={patterns} />}
        <Field label={`${t('tag.confidence')} ${words(input.confidence)}`}><Slider min={0.05} max={1} step={0.05} value={input.confidence} tooltip={percent} onChange={(confidence) => set({ confidence })} /></Field>
        <Field label={t('tagBook.lifetime')}><span className="row"><InputNumber min={1} max={3650} value={input.lifetimeDays ?? null} placeholder="–" onChange={(lifetimeDays) => set({ lifetimeDays })} /><span className="small quiet">{t('tagBook.lifetime.rule')}</span></span></Field>
        <Field label={`${t('tagBook.target')} ${words(input.targetPrecision)}`}><Slider min={0.5} max={1} step={0.05} value={input.targetPrecision} tooltip={percent} onChange={(targetPrecision) => set({ targetPrecision })} /></Field>
        <Field label={t('tagBook.note')}><Input value={input.note ?? ''} maxLength={500} onChange={(e) => set({ note: e.target.value || null })} /></Field>
        <Field label={t('settings.enabled')}><Switch checked={input.enabled} onChange={(enabled) => set({ enabled })} /></Field>
      </div>
    </Modal>
  );
}
