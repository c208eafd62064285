import { memo } from 'react';
import { useT } from '../i18n/useT';
import { dayName } from '../i18n/when';
import type { ConversationView } from '../wire/contracts.g';
import { EarlierLine } from './EarlierLine';
import { EventLine } from './EventLine';
import { MessageLine } from './MessageLine';
import { NoticeLine } from './NoticeLine';
import type { Row } from './rows';
import { UnsentLine } from './UnsentLine';

/** One row of the transcript, whatever it is. */
export const TranscriptRow = memo(function TranscriptRow({ row, conversation }: { readonly row: Row; readonly conversation: ConversationView }) {
  const { t, language } = useT();
  switch (row.kind) {
    case 'day':
      return <div className="day small faint"><span>{dayName(row.time, Date.now(), language)}</span></div>;
    case 'earlier':
      return <EarlierLine conversation={row.conversation} />;
    case 'new':
      return <div className="day day-new small"><span>{t('conversation.newBelow')}</span></div>;
    case 'unsent':
      return <UnsentLine unsent={row.unsent} />;
    case 'message':
      return row.message.direction === 'system' ? <NoticeLine message={row.message} />
        : row.message.type === 'event' ? <EventLine message={row.message} />
        : <MessageLine message={row.message} isFirst={row.isFirst} contactName={conversation.contactName} />;
  }
}, (a, b) => a.conversation.contactName === b.conversation.contactName && sameRow(a.row, b.row));

/** Rows are made anew on every change; what they show decides whether anything is drawn again. */
function sameRow(a: Row, b: Row): boolean {
  if (a === b) return true;
  if (a.kind === 'message' && b.kind === 'message') return a.message === b.message && a.isFirst === b.isFirst;
  if (a.kind === 'unsent' && b.kind === 'unsent') return a.unsent === b.unsent;
  return a.kind === b.kind && a.key === b.key;
}
