import { MessageOutlined } from '@ant-design/icons';
import { useT } from '../i18n/useT';
import { quoting } from '../live/quoting';
import type { MessageView } from '../wire/contracts.g';
import { quoteOf, withQuote } from './bubbles/quote';

/** Quotes a line in the reply, as text: platforms here know no quotes of their own. */
export function QuoteButton({ message: m, who }: { readonly message: MessageView; readonly who: string }) {
  const { t, known } = useT();
  const words = m.type === 'text' ? quoteOf(m.text ?? '')?.rest ?? m.text ?? '' : `[${known(`type.${m.type}`) ?? m.type}]`;
  return (
    <button type="button" className="plain msg-quote" title={t('quote')} aria-label={t('quote')} data-testid="quote"
      onClick={() => quoting.set(withQuote(who, words))}><MessageOutlined /></button>
  );
}
