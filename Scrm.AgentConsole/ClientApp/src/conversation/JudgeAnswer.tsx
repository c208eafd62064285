import { DislikeFilled, DislikeOutlined, LikeFilled, LikeOutlined } from '@ant-design/icons';
import { useT } from '../i18n/useT';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { MessageView } from '../wire/contracts.g';

/** An agent says whether the bot answered rightly; a second tap takes it back. */
export function JudgeAnswer({ message: m }: { readonly message: MessageView }) {
  const { t } = useT();
  const { run, isBusy } = useAction();
  const said = m.judgement?.isRight ?? null;
  const judge = (isRight: boolean) => void run(() => api.judge(m.conversationId, m.id, said === isRight ? null : isRight));
  return (
    <span className={`judge${said === null ? '' : ' judge-said'}`} data-testid="judge" data-said={said ?? undefined}>
      <button type="button" className="plain" disabled={isBusy} aria-pressed={said === true} title={t('judge.right')} aria-label={t('judge.right')} onClick={() => judge(true)}>{said === true ? <LikeFilled /> : <LikeOutlined />}</button>
      <button type="button" className="plain" disabled={isBusy} aria-pressed={said === false} title={t('judge.wrong')} aria-label={t('judge.wrong')} onClick={() => judge(false)}>{said === false ? <DislikeFilled /> : <DislikeOutlined />}</button>
    </span>
  );
}
