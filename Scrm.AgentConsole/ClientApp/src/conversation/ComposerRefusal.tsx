import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { useLiveSession } from '../live/liveContext';
import { useAgentName } from '../query/directory';
import { useAction } from '../ui/useAction';
import type { ConversationView } from '../wire/contracts.g';
import type { Help, Replyability } from './replyability';

const commands = { claim: 'Claim', takeOver: 'TakeOver', reopen: 'Reopen' } as const satisfies Record<Help, string>;

/** Why no reply may be sent, and the button that helps. */
export function ComposerRefusal({ conversation: c, refusal }: { readonly conversation: ConversationView; readonly refusal: Exclude<Replyability, { may: true }> }) {
  const { t } = useT();
  const { session } = useLiveSession();
  const { run, isBusy } = useAction();
  const agentName = useAgentName();
  const { why, help } = refusal;
  const limit = c.replyWindow?.limit ?? 0;
  // WeChat's limit after a message is known to everybody by its hours; others are not.
  const isTwoDays = why === 'windowExpired' && c.channel === 'wechat' && (c.replyWindow?.action ?? 'message') === 'message';
  return (
    <div className={`composer-refusal refusal-${why}`} data-testid="composer-refusal" data-why={why}>
      <span className="grow">{t(isTwoDays ? 'refused.windowExpired.twoDays' : `refused.${why}`, { name: agentName(c.owner.agentId) ?? '…', limit })}</span>
      {help && (
        <Button type="primary" loading={isBusy} data-testid={`composer-${help}`} onClick={() => void run(() => session.command(commands[help], c.id))}>
          {t(help === 'reopen' && c.status === 'snoozed' ? 'action.wake' : `action.${help}`)}
        </Button>
      )}
    </div>
  );
}
