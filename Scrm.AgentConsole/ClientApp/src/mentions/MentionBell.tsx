import { BellOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { Suspense, lazy, useEffect, useState } from 'react';
import { useT } from '../i18n/useT';
import { useRoute } from '../ui/router';
import { useMentions } from './useMentions';
import './mentions.css';

const MentionsList = lazy(() => import('./MentionsList'));

/** Calls of colleagues: how many are new, and where they lead. Opening the conversation counts as having seen them. */
export function MentionBell() {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  const mentions = useMentions();
  const { items, unread, read } = mentions;
  const route = useRoute();
  const shown = route.page === 'conversations' ? route.id : null;
  const isCalledHere = shown !== null && items.some((one) => one.conversationId === shown && !one.readAt);
  useEffect(() => {
    if (isCalledHere) read(shown);
  }, [isCalledHere, shown, read]);
  return (
    <Popover trigger="click" placement="rightBottom" open={isOpen} onOpenChange={setOpen} destroyOnHidden content={<Suspense fallback={null}><MentionsList mentions={mentions} left={() => setOpen(false)} /></Suspense>}>
      <button type="button" className="rail-item plain mention-bell" data-testid="mention-bell" title={unread > 0 ? t('mentions.unread', { count: unread }) : t('mentions.title')}>
        <span className="rail-icon">
          <BellOutlined />
          {unread > 0 && <span className="rail-dot num" data-testid="mention-count">{unread > 99 ? '99+' : unread}</span>}
        </span>
        <span>{t('mentions.short')}</span>
      </button>
    </Popover>
  );
}
