import { useT } from '../i18n/useT';

/** Says that a bot elsewhere answered, and which. */
export function RemoteMark({ bot }: { readonly bot: string }) {
  const { t } = useT();
  return <p className="small faint" data-testid="remote-mark">{t('answer.remote', { bot })}</p>;
}
