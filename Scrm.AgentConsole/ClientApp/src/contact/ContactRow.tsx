import { useT } from '../i18n/useT';
import { listTime } from '../i18n/when';
import { Avatar } from '../ui/Avatar';
import { Link } from '../ui/Link';
import { toContact } from '../ui/router';
import type { Person } from './people';

/** One person of the list. */
export function ContactRow({ person: p, isShown }: { readonly person: Person; readonly isShown: boolean }) {
  const { language } = useT();
  return (
    <Link href={toContact(p.id)} className={`conv conv-flat${isShown ? ' conv-shown' : ''}`} data-testid="contact-item" data-contact-id={p.id}>
      <Avatar name={p.name} size={34} {...(p.channel ? { channel: p.channel } : {})} />
      <span className="conv-name ellipsis grow">{p.name}</span>
      <span className="small faint num">{listTime(Date.parse(p.at), Date.now(), language)}</span>
    </Link>
  );
}
