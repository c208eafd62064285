import { Input } from 'antd';
import { useT } from '../../i18n/useT';
import { Field } from '../../ui/Field';
import { SettingFields } from '../channels/SettingFields';
import type { GuideDraft } from './guideDraft';

interface Props {
  readonly draft: GuideDraft;
  readonly change: (part: Partial<GuideDraft>) => void;
}

/** What is taken from the platform: id and secret. The secret goes in and never comes out. */
export function AccountStep({ draft, change }: Props) {
  const words = useT();
  const { t } = words;
  if (draft.channel !== 'wechat') {
    return (
      <div className="fields">
        <p className="setup-note">{words.known(`setup.account.${draft.channel}`)}</p>
        <SettingFields channel={draft.channel} values={draft.other} change={(other) => change({ other })} />
        <p className="small quiet setup-note">{t('setup.account.secret')}</p>
      </div>
    );
  }
  return (
    <div className="fields">
      <ol className="setup-list">
        <li>{t('setup.account.open')} <a href="https://mp.weixin.qq.com" target="_blank" rel="noreferrer">mp.weixin.qq.com</a></li>
        <li>{t('setup.account.take')}</li>
        <li>{t('setup.account.whitelist')}</li>
      </ol>
      <Field label="AppID"><Input autoFocus value={draft.appId} autoComplete="off" placeholder="wx…" onChange={(e) => change({ appId: e.target.value })} data-testid="setup-appid" /></Field>
      <Field label="AppSecret"><Input.Password value={draft.appSecret} autoComplete="new-password" onChange={(e) => change({ appSecret: e.target.value })} data-testid="setup-secret" /></Field>
      <p className="small quiet setup-note">{t('setup.account.secret')}</p>
      <details className="setup-more" open={draft.accountId !== '' || draft.apiBaseUrl !== ''}>
        <summary>{t('setup.account.more')}</summary>
        <Field label={t('setup.account.id')}><Input value={draft.accountId} placeholder="gh_…" onChange={(e) => change({ accountId: e.target.value })} data-testid="setup-account" /></Field>
        <Field label="ApiBaseUrl"><Input value={draft.apiBaseUrl} placeholder="https://api.weixin.qq.com" onChange={(e) => change({ apiBaseUrl: e.target.value })} data-testid="setup-api" /></Field>
      </details>
    </div>
  );
}
