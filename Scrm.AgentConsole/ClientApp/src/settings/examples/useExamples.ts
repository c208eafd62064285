import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { ExamplesView } from '../../wire/contracts.g';

export interface ExamplesUse {
  readonly examples: ExamplesView | undefined;
  /** Runs a change and reads examples and tags again; true when it was made. */
  readonly change: (work: () => Promise<unknown>) => Promise<boolean>;
  /** The same after asking. */
  readonly ask: (title: string, ok: string, work: () => Promise<unknown>) => void;
  readonly isBusy: boolean;
}

/** The worked examples, and ways to change them. */
export function useExamples(): ExamplesUse {
  const { t } = useT();
  const { modal } = App.useApp();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const examples = useQuery({ queryKey: keys.examples, queryFn: api.examples }).data;
  const change = async (work: () => Promise<unknown>): Promise<boolean> => {
    const isDone = await run(work);
    await Promise.all([cache.invalidateQueries({ queryKey: keys.examples }), cache.invalidateQueries({ queryKey: keys.tagBook })]);
    return isDone;
  };
  const ask = (title: string, ok: string, work: () => Promise<unknown>): void => {
    void modal.confirm({ title, okText: ok, cancelText: t('tagBook.cancel'), okButtonProps: { danger: true }, onOk: () => change(work) });
  };
  return { examples, change, ask, isBusy };
}
