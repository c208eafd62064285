import { useEffect, useRef } from 'react';
import { useT } from '../i18n/useT';
import { previewText } from '../inbox/preview';
import { useLiveSession } from '../live/liveContext';
import { useLive } from '../live/useLive';
import { go, parseRoute, toConversation } from '../ui/router';
import { callsBetween, type Call } from './calls';
import { onceForAllTabs } from './once';
import { isQuiet, minuteOf } from './quiet';
import { chime } from './sound';
import { useAlertSettings } from './useAlertSettings';

const isInFront = (): boolean => document.visibilityState === 'visible' && document.hasFocus();

/** True for the conversation that lies before the reader's eyes. */
const isLookedAt = (id: string): boolean => {
  const route = parseRoute(location.pathname);
  return isInFront() && route.page === 'conversations' && route.id === id;
};

/** Calls the reader who looks elsewhere: a notification while another window is in front, a sound; the unread ones stand in the tab's title. */
export function Caller() {
  const words = useT();
  const { session, me } = useLiveSession();
  const [settings] = useAlertSettings();
  const latest = useRef({ words, settings });
  latest.current = { words, settings };
  const unread = useLive((state) => [...state.conversations.values()].filter((c) => c.owner.agentId === me.agentId && c.status === 'open' && c.unread > 0).length);
  useEffect(() => {
    document.title = unread > 0 ? `(${unread}) Scrm` : 'Scrm';
    return () => { document.title = 'Scrm'; };
  }, [unread]);
  useEffect(() => {
    let before = session.state.get();
    const notify = ({ conversationId, kind, word }: Call): void => {
      const { t, known } = latest.current.words;
      const c = session.state.get().conversations.get(conversationId);
      const title = kind === 'alert' ? known(`alert.${word}`) ?? word ?? '' : kind === 'queue' ? t('alerts.call.queue') : c?.contactName ?? '';
      const shown = new Notification(title, { body: kind === 'message' ? previewText(c?.lastMessage, latest.current.words) : c?.contactName ?? '', tag: conversationId });
      shown.onclick = () => {
        window.focus();
        go(toConversation(conversationId));
        shown.close();
      };
    };
    return session.state.subscribe(() => {
      const after = session.state.get();
      const { settings: wants } = latest.current;
      const calls = callsBetween(before, after, me.agentId, Date.now(), wants.queue).filter((call) => !isLookedAt(call.conversationId));
      before = after;
      if (calls.length === 0 || isQuiet(wants, minuteOf(new Date()))) return;
      if (wants.sound) void onceForAllTabs('scrm.chime', chime).catch(() => undefined);
      if (wants.notify && !isInFront() && 'Notification' in window && Notification.permission === 'granted') calls.forEach(notify);
    });
  }, [session, me]);
  return null;
}
