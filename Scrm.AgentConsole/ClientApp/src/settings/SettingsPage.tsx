import { DialogueSettings } from '../dialogues/DialogueSettings';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { Link } from '../ui/Link';
import { InboxSettings } from './InboxSettings';
import { PersonaSettings } from './PersonaSettings';
import { PeopleSettings } from './PeopleSettings';
import { CannedSettings } from './replies/CannedSettings';
import { MacroSettings } from './replies/MacroSettings';
import { TeamSettings } from './teams/TeamSettings';
import { TagSettings } from './tags/TagSettings';
import './settings.css';

const parts = ['inboxes', 'people', 'teams', 'replies', 'macros', 'tags', 'persona', 'dialogues'] as const;

/** Inboxes, people, teams and their routing, tags and rules, how people are looked at. */
export default function SettingsPage({ part }: { readonly part: string }) {
  const { t } = useT();
  const me = useMe();
  return (
    <div className="desk desk-settings">
      <nav className="settings-nav" aria-label={t('shell.settings')}>
        <h2>{t('shell.settings')}</h2>
        {parts.map((one) => <Link key={one} href={`/settings/${one}`} aria-current={one === part ? 'page' : undefined}>{t(`settings.${one}`)}</Link>)}
        <h3 className="settings-also">{t('settings.also')}</h3>
        {me.role !== 'agent' && <Link href="/rules/book">{t('settings.also.rules')}</Link>}
        <Link href="/knowledge">{t('settings.also.knowledge')}</Link>
      </nav>
      <main className="settings-main scroll">
        {part === 'replies' ? <CannedSettings /> : part === 'macros' ? <MacroSettings /> : part === 'people' ? <PeopleSettings /> : part === 'teams' ? <TeamSettings /> : part === 'tags' ? <TagSettings /> : part === 'persona' ? <PersonaSettings /> : part === 'dialogues' ? <DialogueSettings /> : <InboxSettings />}
      </main>
    </div>
  );
}
