import { useT } from '../../i18n/useT';
import { CopyField } from './CopyField';
import type { GuideDraft } from './guideDraft';
import { usePublicBase } from './usePublicBase';

/** What is given to the platform. Shown while the guide is open, and never again. */
export function WebhookStep({ draft, inboxId }: { readonly draft: GuideDraft; readonly inboxId: string }) {
  const words = useT();
  const { t } = words;
  const base = usePublicBase();
  const isWeChat = draft.channel === 'wechat';
  return (
    <div className="stack">
      <p className="setup-note">{isWeChat ? t('setup.webhook.where') : words.known(`setup.webhook.where.${draft.channel}`) ?? t('setup.webhook.where.other')}</p>
      <CopyField label={t('setup.webhook.url')} value={`${base}/channels/${draft.channel}/${inboxId}`} testId="setup-url" {...(base.startsWith('https:') ? {} : { hint: t('setup.webhook.notHttps') })} />
      {isWeChat && (
        <>
          <CopyField label={t('setup.webhook.token')} value={draft.token} testId="setup-token" />
          <CopyField label="EncodingAESKey" value={draft.aesKey} testId="setup-aes" />
          <p className="setup-note">{t('setup.webhook.mode')}</p>
          <p className="small quiet setup-note">{t('setup.webhook.once')}</p>
        </>
      )}
    </div>
  );
}
