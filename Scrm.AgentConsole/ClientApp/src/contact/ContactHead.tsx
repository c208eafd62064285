import { useT } from '../i18n/useT';
import { listTime } from '../i18n/when';
import { Avatar } from '../ui/Avatar';
import { ChannelMark } from '../ui/ChannelMark';
import type { ContactView } from '../wire/contracts.g';
import { BlockButton } from './BlockButton';
import { BlockedNote } from './BlockedNote';
import { EditableName } from './EditableName';

/** Name, where the person is known, how they came, whether they follow. */
export function ContactHead({ contact: c }: { readonly contact: ContactView }) {
  const { t, known, language } = useT();
  const now = Date.now();
  return (
    <header className="person-head">
      <div className="row">
        <Avatar name={c.name} size={48} />
        <div className="grow">
          <EditableName contact={c} />
          <div className="small quiet">
            {c.following === true ? t('contact.following') : c.following === false ? <span className="bad">{t('contact.notFollowing')}</span> : null}
            {c.following != null && ' · '}{t('contact.lastSeen', { time: listTime(Date.parse(c.lastSeenAt), now, language) })}
          </div>
        </div>
        <BlockButton contact={c} />
      </div>
      <BlockedNote contact={c} />
      <ul className="identities small">
        {c.identities.map((one) => (
          <li key={`${one.inboxId}${one.shortId}`}><ChannelMark channel={one.channel} size={16} /><span className="ellipsis grow">{one.inboxName}</span><code className="faint">{one.shortId}</code></li>
        ))}
      </ul>
      <dl className="facts small">
        {c.source && <><dt>{t('contact.source')}</dt><dd>{sourceWords(c.source, (key, detail) => known(key, { detail }))}</dd></>}
        {c.language && <><dt>{t('contact.language')}</dt><dd>{new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(c.language.replace('_', '-'))}</dd></>}
        <dt>{t('contact.since')}</dt><dd className="num">{new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(Date.parse(c.createdAt))}</dd>
      </dl>
    </header>
  );
}

/** `scan:spring-2026` is worded by its kind; an unknown kind is shown as it is. */
function sourceWords(source: string, known: (key: string, detail: string) => string | null): string {
  const [kind = '', ...rest] = source.split(':');
  const detail = rest.join(':');
  return known(rest.length > 0 ? `source.${kind}.detail` : `source.${kind}`, known(`subscribe.${detail}`, '') ?? detail) ?? source;
}
