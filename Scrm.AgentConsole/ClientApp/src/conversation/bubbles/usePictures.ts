import { useContext, useMemo } from 'react';
import { LiveContext } from '../../live/liveContext';
import { useT } from '../../i18n/useT';
import type { MessageView } from '../../wire/contracts.g';
import type { Picture } from './Lightbox';
import { ownUrl } from './linkify';

/** The pictures read so far of the message's conversation, in order; of an earlier conversation only its own. */
export function usePictures(message: MessageView): readonly Picture[] {
  const { t } = useT();
  const items = useContext(LiveContext)?.session.state.get().transcripts.get(message.conversationId)?.items;
  return useMemo(() => (items?.some((m) => m.id === message.id) ? items : [message]).flatMap((m) => {
    const url = m.type === 'image' ? ownUrl(m.media?.url) : null;
    return url ? [{ url, name: m.media?.fileName ?? t('type.image') }] : [];
  }), [items, message, t]);
}
