import { EyeOutlined } from '@ant-design/icons';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { useLive } from '../live/useLive';
import { sameItems } from '../live/useStore';
import { useAgentName } from '../query/directory';

const none: readonly string[] = [];

/** Colleagues who have the same conversation before their eyes. */
export function Viewers({ conversationId }: { readonly conversationId: string }) {
  const { t } = useT();
  const me = useMe();
  const agentName = useAgentName();
  const ids = useLive((state) => state.viewers.get(conversationId) ?? none, sameItems);
  const others = ids.filter((id) => id !== me.agentId).map((id) => agentName(id) ?? t('conversation.colleague'));
  if (others.length === 0) return null;
  return (
    <span className="viewers small" data-testid="viewers" title={others.join(t('list.comma'))}>
      <EyeOutlined aria-hidden="true" /> <span className="ellipsis">{t('viewers', { who: others.slice(0, 2).join(t('list.comma')), more: others.length > 2 ? ` +${others.length - 2}` : '' })}</span>
    </span>
  );
}
