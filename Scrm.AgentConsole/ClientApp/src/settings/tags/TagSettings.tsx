import { Tabs } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useMe } from '../../live/liveContext';
import { RunList } from '../../backfill/RunList';
import { ExampleSettings } from '../examples/ExampleSettings';
import { BookFiles } from './BookFiles';
import { DimensionCards } from './DimensionCards';
import { PlatformTags } from './PlatformTags';
import { RuleList } from './RuleList';
import { RuleTry } from './RuleTry';
import { SweepLine } from './SweepLine';
import './tagBook.css';

type Part = 'book' | 'rules' | 'examples' | 'platform';

/** Dimensions with their tags, the rules that put them, and the platforms' own tags. Agents read; supervisors change. */
export function TagSettings() {
  const { t } = useT();
  const mayWrite = useMe().role !== 'agent';
  const [part, show] = useState<Part>('book');
  const items = [
    { key: 'book', label: t('tagBook.part.book'), children: <DimensionCards mayWrite={mayWrite} /> },
    { key: 'rules', label: t('tagBook.part.rules'), children: <>{mayWrite && <RuleTry />}<RuleList mayWrite={mayWrite} />{mayWrite && <RunList />}</> },
    ...(mayWrite ? [{ key: 'examples', label: t('tagBook.part.examples'), children: <ExampleSettings /> }] : []),
    ...(mayWrite ? [{ key: 'platform', label: t('tagBook.part.platform'), children: <PlatformTags /> }] : []),
  ];
  return (
    <section className="tag-settings">
      <header className="row"><h3 className="grow">{t('settings.tags')}</h3>{mayWrite && <BookFiles />}</header>
      {mayWrite && <SweepLine />}
      <Tabs activeKey={part} onChange={(key) => show(key as Part)} items={items} destroyOnHidden />
    </section>
  );
}
