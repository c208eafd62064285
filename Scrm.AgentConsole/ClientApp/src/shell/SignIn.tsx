import { Alert, Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { queryClient } from '../query/queryClient';
import { api } from '../wire/api';
import { Refusal } from '../wire/refusal';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from '../ui/Mark';
import { refusalWords } from '../ui/refusalWords';
import { SignInPicture } from './SignInPicture';

/** Name and password; what went wrong is said in plain words. */
export function SignIn() {
  const words = useT();
  const { t } = words;
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      queryClient.setQueryData(keys.session, await api.signIn({ userName: userName.trim(), password }));
    } catch (error) {
      setRefusal(error instanceof Refusal ? error : new Refusal('unexpected', String(error)));
      setBusy(false);
    }
  };
  return (
    <main className="sign-in">
      <section className="sign-in-side"><SignInPicture /></section>
      <section className="sign-in-form">
        <div className="sign-in-top"><LanguageSwitch /></div>
        <form onSubmit={(event) => void submit(event)} className="stack">
          <Mark size={48} />
          <h1>{t('signIn.title')}</h1>
          <p className="quiet">{t('signIn.subtitle')}</p>
          <label htmlFor="user">{t('signIn.user')}</label>
          <Input id="user" size="large" autoFocus autoComplete="username" value={userName} onChange={(e) => setUserName(e.target.value)} data-testid="signin-user" />
          <label htmlFor="password">{t('signIn.password')}</label>
          <Input.Password id="password" size="large" autoComplete="current-password" value={password}
            onChange={(e) => setPassword(e.target.value)} data-testid="signin-password" />
          {refusal && <Alert type="error" showIcon title={refusalWords(words, refusal)} role="alert" data-testid="signin-error" />}
          <Button type="primary" size="large" htmlType="submit" loading={isBusy} disabled={!userName.trim() || !password} data-testid="signin-submit">
            {t('signIn.submit')}
          </Button>
        </form>
      </section>
    </main>
  );
}
