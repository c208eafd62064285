import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { useAction } from '../../ui/useAction';

export interface BookAction {
  /** Runs a change of the book and reads it again, whether it was made or refused: a refusal often means that it is another now. */
  readonly change: (work: () => Promise<unknown>) => Promise<boolean>;
  /** The same after asking. */
  readonly ask: (title: string, ok: string, work: () => Promise<unknown>) => void;
  readonly isBusy: boolean;
}

/** Changes the book of tags. */
export function useBookAction(): BookAction {
  const { t } = useT();
  const { modal } = App.useApp();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const change = async (work: () => Promise<unknown>): Promise<boolean> => {
    const isDone = await run(work);
    await cache.invalidateQueries({ queryKey: keys.tagBook });
    return isDone;
  };
  const ask = (title: string, ok: string, work: () => Promise<unknown>): void => {
    void modal.confirm({ title, okText: ok, cancelText: t('tagBook.cancel'), okButtonProps: { danger: true }, onOk: () => change(work) });
  };
  return { change, ask, isBusy };
}
