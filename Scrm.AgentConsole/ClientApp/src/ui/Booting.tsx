import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { Refusal } from '../wire/refusal';
import { Mark } from './Mark';
import { refusalWords } from './refusalWords';

/** Before anybody knows who is here: waiting, or why nothing comes. */
export function Booting({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const words = useT();
  return (
    <div className="booting" role="status">
      <Mark size={44} />
      {error ? (
        <>
          <p>{refusalWords(words, error instanceof Refusal ? error : { code: 'unexpected', detail: null })}</p>
          <Button type="primary" onClick={retry}>{words.t('shell.retry')}</Button>
        </>
      ) : (
        <p className="quiet">{words.t('shell.loading')}</p>
      )}
    </div>
  );
}
