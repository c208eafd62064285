import { useT } from '../i18n/useT';
import { shortTime } from '../i18n/when';
import type { DraftView } from '../wire/contracts.g';

/** Says that the words came from another device. */
export function DraftFrom({ draft }: { readonly draft: DraftView | null }) {
  const { t, language } = useT();
  if (!draft) return null;
  return <span className="draft-from small quiet" role="status" data-testid="draft-from">{t('draft.from', { device: draft.device, time: shortTime(Date.parse(draft.writtenAt), Date.now(), language) })}</span>;
}
