import { App } from 'antd';
import { useCallback, useState } from 'react';
import { useT } from '../i18n/useT';
import { noticeSignedOut } from '../query/queryClient';
import { Refusal } from '../wire/refusal';
import { refusalWords } from './refusalWords';

/** Runs something that may be refused; a refusal is shown with what to do next. The answer: did it happen. */
export function useAction(): { readonly run: (work: () => Promise<unknown>) => Promise<boolean>; readonly isBusy: boolean } {
  const words = useT();
  const { message } = App.useApp();
  const [isBusy, setBusy] = useState(false);
  const run = useCallback(async (work: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await work();
      return true;
    } catch (error) {
      noticeSignedOut(error);
      const refusal = error instanceof Refusal ? error : new Refusal('unexpected', String(error));
      void message.error(refusalWords(words, refusal));
      return false;
    } finally {
      setBusy(false);
    }
  }, [words, message]);
  return { run, isBusy };
}
