import { App } from 'antd';
import { useCallback, useState } from 'react';
import { useT, type Words } from '../i18n/useT';
import { refusalWords } from '../ui/refusalWords';
import { api } from '../wire/api';
import type { AttachmentView } from '../wire/contracts.g';
import { Refusal } from '../wire/refusal';
import { problemOf, takenBy } from './attachments';

export interface Picked {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
  readonly preview: string | null;
  /** Null while it is being uploaded. */
  readonly stored: AttachmentView | null;
}

let nextKey = 1;

/** What the channel takes, in one line. */
export function limitWords(channel: string, { t }: Words): string {
  const taken = takenBy(channel);
  return taken.length === 0 ? t('attach.limit.any') : taken.map((one) => t('attach.limit', { type: t(`type.${one.type}`), kinds: one.kinds, size: one.megabytes })).join(t('list.comma'));
}

/** Files chosen for the next reply: uploaded at once, so that sending is quick and may wait for the line. */
export function useAttachments(channel: string) {
  const words = useT();
  const { message } = App.useApp();
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const drop = useCallback((key: number) => setPicked((all) => all.filter((one) => one.key !== key)), []);
  const addOne = useCallback(async (file: File) => {
    const problem = problemOf(file, channel);
    if (problem) return void message.warning(words.t(`attach.${problem}`, { name: file.name, limits: limitWords(channel, words) }));
    const key = nextKey++;
    const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : null;
    setPicked((all) => [...all, { key, name: file.name, size: file.size, contentType: file.type, preview, stored: null }]);
    try {
      const stored = await api.upload(file, file.name);
      setPicked((all) => all.map((one) => (one.key === key ? { ...one, stored } : one)));
    } catch (error) {
      drop(key);
      void message.error(refusalWords(words, error instanceof Refusal ? error : { code: 'unexpected', detail: null }));
    }
  }, [words, message, drop, channel]);
  const add = useCallback((files: Iterable<File>) => [...files].forEach((file) => void addOne(file)), [addOne]);
  const clear = useCallback(() => setPicked((all) => {
    for (const one of all) if (one.preview) URL.revokeObjectURL(one.preview);
    return [];
  }), []);
  const restore = useCallback((files: readonly Picked[]) => setPicked((all) => [...files, ...all]), []);
  return { picked, add, drop, clear, restore, isUploading: picked.some((one) => one.stored === null) };
}
