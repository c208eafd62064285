import { DownloadOutlined } from '@ant-design/icons';
import { Button, Skeleton, Tooltip } from 'antd';
import { Suspense, lazy } from 'react';
import { Attributes } from './Attributes';
import { ContactHead } from './ContactHead';
import { PastConversations } from './PastConversations';
import { Timeline } from './Timeline';
import { useContact } from './useContact';
import { useT } from '../i18n/useT';
import { TagPicker } from '../tags/TagPicker';
import { useAction } from '../ui/useAction';
import { Badges } from '../persona/Badges';
import { Card } from '../ui/Card';
import { HourStrip } from '../persona/HourStrip';
import { MoodLine } from '../persona/MoodLine';
import { savePoster } from '../persona/savePoster';
import { Quotes } from '../persona/Quotes';
import { SideTags } from '../persona/SideTags';
import { TagCloud } from '../persona/TagCloud';
import { usePersona } from '../persona/usePersona';
import { ValueBars } from '../persona/ValueBars';
import '../persona/persona.css';

const SamePerson = lazy(() => import('./SamePerson'));
const PersonaRadar = lazy(() => import('../persona/PersonaRadar'));
const sizes = { smallest: 13, largest: 34 };

/** A person on a page of their own: the same picture laid out wide. */
export function PersonPage({ contactId }: { readonly contactId: string }) {
  const { t, language } = useT();
  const contact = useContact(contactId);
  const { persona, assignments, add, remove } = usePersona(contactId);
  const { run, isBusy } = useAction();
  if (!contact || !persona) return <div className="person-page scroll"><Skeleton active avatar paragraph={{ rows: 12 }} /></div>;
  const known = persona.dimensions.filter((side) => side.tags.length > 0);
  return (
    <div className="person-page scroll" data-testid="person-page">
      <div className="person-grid">
        <div className="person-column person-left">
          <Card><ContactHead contact={contact} /><Attributes contact={contact} /><Suspense fallback={null}><SamePerson contactId={contact.id} /></Suspense></Card>
          {persona.quotes.length > 0 && <Card title={t('persona.quotes')}><Quotes quotes={persona.quotes} /></Card>}
          <Card title={t('contact.history')}><PastConversations contactId={contactId} shown={null} /></Card>
        </div>
        <div className="person-column person-middle">
          <Card title={t('contact.persona')} aside={<TagPicker scope="contact" taken={assignments.map((one) => one.tagId)} pick={add} />}>
            {known.length === 0 ? <p className="quiet small">{t('contact.persona.none')}</p> : (
              <div className="person-picture" data-testid="persona">
                <Suspense fallback={<div className="radar" />}><PersonaRadar dimensions={persona.dimensions} /></Suspense>
                <TagCloud contactId={contactId} sides={known} assignments={assignments} remove={remove} sizes={sizes} />
                <div className="person-sides">{known.map((side) => <SideTags key={side.dimensionId} contactId={contactId} side={side} assignments={assignments} remove={remove} />)}</div>
              </div>
            )}
          </Card>
        </div>
        <div className="person-column person-right">
          <Card className="person-worth">
            <div className="row"><div className="grow"><Badges persona={persona} /></div>
              <Tooltip title={t('persona.save')}><Button type="text" size="small" icon={<DownloadOutlined />} loading={isBusy} aria-label={t('persona.save')} data-testid="persona-save" onClick={() => void run(() => savePoster(contact.name, persona, t, language))} /></Tooltip></div>
            <ValueBars value={persona.value} currency={persona.currency} />
            <HourStrip habits={persona.habits} />
            <MoodLine mood={persona.mood} />
          </Card>
          <Card title={t('contact.timeline')}><Timeline contactId={contactId} /></Card>
        </div>
      </div>
    </div>
  );
}
