import type { alerts as chinese } from '../zh-CN/alerts';

/** Calls to look here: notifications, sounds, quiet hours. */
export const alerts: Readonly<Record<keyof typeof chinese, string>> = {
  'alerts.title': 'Alerts and sounds',
  'alerts.hint': 'How to call you while you look elsewhere. The chat in front of you stays silent.',
  'alerts.notify': 'Browser notifications',
  'alerts.notify.blocked': 'The browser does not let this site notify. Click the icon left of the address, allow “Notifications”, then come back.',
  'alerts.notify.none': 'This browser has no notifications.',
  'alerts.sound': 'Sound',
  'alerts.sound.try': 'Listen',
  'alerts.queue': 'Also for new chats in the queue',
  'alerts.quiet': 'Quiet hours',
  'alerts.quiet.hint': 'No notification and no sound in this time; unread counts go on.',
  'alerts.quiet.from': 'From',
  'alerts.quiet.to': 'To',
  'alerts.quiet.until': 'to',
  'alerts.quiet.next': 'next day',
  'alerts.quiet.now': 'Quiet right now',
  'alerts.saved': 'Saved',
  'alerts.call.queue': 'A customer waits in the queue',
};
