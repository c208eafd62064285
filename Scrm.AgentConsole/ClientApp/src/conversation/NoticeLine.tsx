import { useT } from '../i18n/useT';
import { clockTime } from '../i18n/when';
import { useAgentName, useTeams } from '../query/directory';
import type { MessageView } from '../wire/contracts.g';
import { WhyRules } from '../rules/WhyRules';
import { noticeWords } from './notice';

/** What our own system did, in the reader's language. */
export function NoticeLine({ message }: { readonly message: MessageView }) {
  const words = useT();
  const agent = useAgentName();
  const teams = useTeams();
  const { notice, text } = message;
  const said = notice ? noticeWords(notice, words, { agent, team: (id) => teams.find((one) => one.id === id)?.name ?? null }, text ?? '') : text;
  return (
    <div className={`notice small notice-${notice?.kind ?? 'other'}`} data-testid="message" data-direction="system" data-seq={message.seq}>
      <span>{said} <time className="faint num">{clockTime(Date.parse(message.at), words.language)}</time></span>
      {notice?.kind.startsWith('form') && notice.tried && <span className="notice-more quiet">{notice.tried.join(' · ')}</span>}
      {(message.rules?.length ?? 0) > 0 && <WhyRules traces={message.rules ?? []} />}
      {notice?.kind === 'handoff' && text && <span className="notice-more quiet">{text}</span>}
    </div>
  );
}
