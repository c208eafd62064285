import { Tag } from 'antd';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { jump } from '../live/jump';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import type { ReplayLine, ReplaySaid } from '../wire/contracts.g';

const colours = { better: 'green', worse: 'red', changed: 'gold', same: 'default' } as const;

function Side({ name, said }: { readonly name: string; readonly said: ReplaySaid }) {
  const { t } = useT();
  return (
    <div className="replay-side">
      <span className="small faint">{name} · {t(`replay.kind.${said.kind}`)}{said.title && <strong> {said.title}</strong>}</span>
      {said.text && <p>{said.text}</p>}
    </div>
  );
}

/** A message of the past with what both versions say to it. */
export function ReplayRow({ line }: { readonly line: ReplayLine }) {
  const { t, language } = useT();
  return (
    <div className="replay-line" data-testid="replay-line">
      <div className="row">
        <Tag color={colours[line.verdict]}>{t(`replay.${line.verdict}`)}</Tag><strong className="grow">{line.text}</strong>
        <span className="small faint num">{fullTime(Date.parse(line.at), language)}</span>
        <Link href={toConversation(line.conversationId)} className="small" onClick={() => jump.set({ conversationId: line.conversationId, messageId: line.messageId })}>{t('improve.cluster.show')}</Link>
      </div>
      <div className="replay-sides"><Side name={t('replay.now')} said={line.before} /><Side name={t('replay.then')} said={line.after} /></div>
    </div>
  );
}
