import { Segmented } from 'antd';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { Empty } from '../ui/Empty';
import { go, ruleParts, toRules, type RulePart } from '../ui/router';
import { RuleDesk } from './RuleDesk';
import { RuleRuns } from './RuleRuns';
import { RuleTry } from './RuleTry';
import { RuleVersions } from './RuleVersions';
import './rules.css';

/** One rule book for every channel: write, try, rehearse, publish, roll back. */
export default function RulesPage({ part }: { readonly part: RulePart }) {
  const { t } = useT();
  if (useMe().role === 'agent') return <Empty title={t('fault.forbidden')} />;
  return (
    <div className="rules">
      <header className="rules-head">
        <h2>{t('rules.title')}</h2>
        <Segmented<RulePart> value={part} onChange={(to) => go(toRules(to))} options={ruleParts.map((value) => ({ value, label: t(`rules.part.${value}`) }))} />
      </header>
      <main className="rules-main scroll">
        {part === 'book' ? <RuleDesk /> : part === 'try' ? <RuleTry /> : part === 'runs' ? <RuleRuns /> : <RuleVersions />}
      </main>
    </div>
  );
}
