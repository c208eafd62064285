import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { api } from '../../wire/api';
import { CopyField } from './CopyField';
import type { GuideDraft } from './guideDraft';

/** What is given to the platform. Shown while the guide is open, and never again. */
export function WebhookStep({ draft, inboxId }: { readonly draft: GuideDraft; readonly inboxId: string }) {
  const { t } = useT();
  const { data } = useQuery({ queryKey: keys.publicAddress, queryFn: api.publicAddress, staleTime: Infinity });
  const base = data?.baseUrl ?? location.origin;
  return (
    <div className="stack">
      <p className="setup-note">{t('setup.webhook.where')}</p>
      <CopyField label={t('setup.webhook.url')} value={`${base}/channels/${draft.channel}/${inboxId}`} testId="setup-url" {...(base.startsWith('https:') ? {} : { hint: t('setup.webhook.notHttps') })} />
      <CopyField label={t('setup.webhook.token')} value={draft.token} testId="setup-token" />
      <CopyField label="EncodingAESKey" value={draft.aesKey} testId="setup-aes" />
      <p className="setup-note">{t('setup.webhook.mode')}</p>
      <p className="small quiet setup-note">{t('setup.webhook.once')}</p>
    </div>
  );
}
