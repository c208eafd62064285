import { useT } from '../i18n/useT';
import { jump } from '../live/jump';
import { Link } from '../ui/Link';
import { toContact, toConversation } from '../ui/router';
import type { BackfillSample } from '../wire/contracts.g';

/** To the message where there is one; an order or a click leads to its person. */
export function SampleLink({ sample, leave }: { readonly sample: BackfillSample; readonly leave: () => void }) {
  const { t } = useT();
  const { conversationId, messageId } = sample;
  if (!conversationId || !messageId) return <Link href={toContact(sample.contactId)} className="small" onClick={leave}>{t('backfill.showPerson')}</Link>;
  return <Link href={toConversation(conversationId)} className="small" onClick={() => { jump.set({ conversationId, messageId }); leave(); }}>{t('backfill.show')}</Link>;
}
