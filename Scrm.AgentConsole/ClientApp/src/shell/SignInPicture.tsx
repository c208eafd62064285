import { useT } from '../i18n/useT';

/** What the product is about, drawn: many channels, one conversation. */
export function SignInPicture() {
  const { t } = useT();
  return (
    <div className="sign-in-picture">
      <div className="sign-in-bubbles" aria-hidden="true">
        <span className="sib sib-in">{t('signIn.picture.1')}</span>
        <span className="sib sib-bot">{t('signIn.picture.2')}</span>
        <span className="sib sib-in">{t('signIn.picture.3')}</span>
        <span className="sib sib-out">{t('signIn.picture.4')}</span>
      </div>
      <h2>{t('signIn.slogan')}</h2>
      <p>{t('signIn.slogan.more')}</p>
    </div>
  );
}
