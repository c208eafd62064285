import { CloudOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Segmented, Skeleton } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { Section } from '../ui/Section';
import { useT } from '../i18n/useT';
import { TagPicker } from '../tags/TagPicker';
import { Badges } from './Badges';
import { HourStrip } from './HourStrip';
import { MoodLine } from './MoodLine';
import { Quotes } from './Quotes';
import { SideTags } from './SideTags';
import { TagCloud } from './TagCloud';
import { usePersona } from './usePersona';
import { ValueBars } from './ValueBars';
import './persona.css';

const PersonaRadar = lazy(() => import('./PersonaRadar'));
const quotesBeside = 2;

/** The picture of the person beside the conversation: who, what worth, how known, when met, how felt, in what words. */
export function PersonaPanel({ contactId }: { readonly contactId: string }) {
  const { t } = useT();
  const { persona, assignments, add, remove } = usePersona(contactId);
  const [shape, setShape] = useState<'cloud' | 'list'>('cloud');
  const known = persona?.dimensions.filter((side) => side.tags.length > 0) ?? [];
  return (
    <Section title={t('contact.persona')} aside={<span onClick={(e) => e.preventDefault()}><TagPicker scope="contact" taken={assignments.map((one) => one.tagId)} pick={add} /></span>}>
      <div className="persona" data-testid="persona">
        {!persona ? <Skeleton active title={false} paragraph={{ rows: 8 }} /> : (
          <>
            <Badges persona={persona} />
            <ValueBars value={persona.value} currency={persona.currency} />
            {known.length === 0 && <p className="quiet small">{t('contact.persona.none')}</p>}
            {persona.dimensions.length > 2 && known.length > 0 && <Suspense fallback={<div className="radar" />}><PersonaRadar dimensions={persona.dimensions} /></Suspense>}
            {known.length > 0 && (
              <div className="persona-shape">
                <Segmented size="small" value={shape} onChange={setShape} options={[
                  { value: 'cloud', icon: <CloudOutlined aria-label={t('persona.cloud')} /> }, { value: 'list', icon: <UnorderedListOutlined aria-label={t('persona.list')} /> }]} />
              </div>
            )}
            {known.length > 0 && (shape === 'cloud' ? <TagCloud contactId={contactId} sides={known} assignments={assignments} remove={remove} />
              : known.map((side) => <SideTags key={side.dimensionId} contactId={contactId} side={side} assignments={assignments} remove={remove} />))}
            <HourStrip habits={persona.habits} />
            <MoodLine mood={persona.mood} />
            {persona.quotes.length > 0 && <Quotes quotes={persona.quotes.slice(0, quotesBeside)} />}
          </>
        )}
      </div>
    </Section>
  );
}
