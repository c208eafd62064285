import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import { jump } from '../live/jump';
import { useTagBook } from '../query/directory';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import type { PersonQuote } from '../wire/contracts.g';
import { nameOf } from './traits';

/** The person's own words that show the picture best, each with the way to its line. */
export function Quotes({ quotes }: { readonly quotes: readonly PersonQuote[] }) {
  const { t, language } = useT();
  const { tag, dimension } = useTagBook();
  return (
    <ul className="quotes">
      {quotes.map((one) => {
        const { conversationId, messageId } = one;
        const about = tag(one.tagId);
        return (
          <li key={`${one.tagId}${one.at}`} style={{ ['--hue' as string]: dimension(one.dimensionId)?.hue ?? 40 }}>
            <blockquote>{one.text}</blockquote>
            <div className="row small">
              {about && <span className="tag">{nameOf(about, language)}</span>}
              <time className="faint num grow">{shortTime(Date.parse(one.at), Date.now(), language)}</time>
              {conversationId && messageId && <Link href={toConversation(conversationId)} onClick={() => jump.set({ conversationId, messageId })}>{t('persona.quote.show')}</Link>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
