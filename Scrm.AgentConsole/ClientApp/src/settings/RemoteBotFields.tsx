import { Input, InputNumber, Radio, Select } from 'antd';
import { useT } from '../i18n/useT';
import { Field } from '../ui/Field';
import type { RemoteDraft } from './remoteDraft';

/** Who answers an inbox: our own bot, or one elsewhere and how it is reached. */
export function RemoteBotFields({ draft, change }: { readonly draft: RemoteDraft; readonly change: (draft: RemoteDraft) => void }) {
  const { t } = useT();
  const text = (key: 'url' | 'appId' | 'clientId' | 'tokenUrl', label: string, placeholder: string) => (
    <Field label={label}><Input value={draft[key]} placeholder={placeholder} onChange={(e) => change({ ...draft, [key]: e.target.value })} /></Field>
  );
  return (
    <fieldset className="inbox-promise" data-testid="inbox-answers">
      <legend>{t('settings.inbox.answers')}</legend>
      <Radio.Group value={draft.isRemote} onChange={(e) => change({ ...draft, isRemote: e.target.value as boolean })}
        options={[{ value: false, label: t('settings.inbox.answers.own') }, { value: true, label: t('settings.inbox.answers.remote') }]} />
      {draft.isRemote && (
        <div className="fields">
          <p className="small quiet">{t('settings.remote.hint')}</p>
          {text('url', t('settings.remote.url'), 'https://bot.example.com/api/messages')}
          {text('appId', t('settings.remote.appId'), '')}
          {text('clientId', t('settings.remote.clientId'), '')}
          <Field label={t('settings.remote.secret')}>
            <Input.Password autoComplete="new-password" value={draft.secret} placeholder={draft.hasSecret ? t('settings.kept') : ''} onChange={(e) => change({ ...draft, secret: e.target.value })} />
          </Field>
          {text('tokenUrl', t('settings.remote.tokenUrl'), 'https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token')}
          <Field label={t('settings.remote.mode')}>
            <Select value={draft.mode} onChange={(mode) => change({ ...draft, mode })}
              options={(['expectReplies', 'normal'] as const).map((value) => ({ value, label: t(`settings.remote.mode.${value}`) }))} />
          </Field>
          <Field label={t('settings.remote.seconds')}><InputNumber min={1} max={15} value={draft.seconds} onChange={(seconds) => change({ ...draft, seconds: seconds ?? 8 })} /></Field>
        </div>
      )}
    </fieldset>
  );
}
