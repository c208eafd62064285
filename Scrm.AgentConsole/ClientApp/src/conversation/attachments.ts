import type { AttachmentView, MessageType, ScheduledFile } from '../wire/contracts.g';

type FileType = Extract<MessageType, 'image' | 'voice' | 'video' | 'file'>;

const MB = 1024 * 1024;

/** What the API takes at most. */
export const largestUpload = 10 * MB;

interface Limit {
  readonly most: number;
  /** Endings of what the platform takes, in its words. */
  readonly kinds: readonly string[];
}

/** What platforms take, as their documents say; a channel that is not here takes what the API takes. */
const limits: Readonly<Record<string, Readonly<Partial<Record<FileType, Limit>>>>> = {
  wechat: {
    image: { most: 10 * MB, kinds: ['jpeg', 'png', 'gif', 'bmp'] },
    voice: { most: 2 * MB, kinds: ['mpeg', 'mp3', 'amr'] },
    video: { most: 10 * MB, kinds: ['mp4'] },
  },
};

/** How a file is sent. */
export function typeOf(contentType: string): FileType {
  if (/^image\/(png|jpe?g|gif|webp|bmp)$/.test(contentType)) return 'image';
  if (contentType.startsWith('audio/')) return 'voice';
  return contentType.startsWith('video/') ? 'video' : 'file';
}

export type FileProblem = 'empty' | 'tooLarge' | 'channelType' | 'channelSize';

/** Why a file is not taken, before it is uploaded; null: it is. */
export function problemOf(file: { readonly size: number; readonly type?: string }, channel = ''): FileProblem | null {
  if (file.size === 0) return 'empty';
  if (file.size > largestUpload) return 'tooLarge';
  const takes = limits[channel];
  if (!takes) return null;
  const limit = takes[typeOf(file.type ?? '')];
  if (!limit || !limit.kinds.some((kind) => (file.type ?? '').endsWith(`/${kind}`))) return 'channelType';
  return file.size > limit.most ? 'channelSize' : null;
}

/** What a channel takes, for people: kinds with their sizes; empty: anything up to what the API takes. */
export function takenBy(channel: string): readonly { readonly type: FileType; readonly kinds: string; readonly megabytes: number }[] {
  return (Object.entries(limits[channel] ?? {}) as [FileType, Limit][])
    .map(([type, limit]) => ({ type, kinds: limit.kinds.filter((kind) => kind !== 'mpeg').map((kind) => (kind === 'jpeg' ? 'jpg' : kind)).join('/'), megabytes: limit.most / MB }));
}

/** Stored files as a reply for later takes them. */
export const scheduledFiles = (picked: readonly { readonly stored: AttachmentView | null }[]): readonly ScheduledFile[] =>
  picked.flatMap((one) => (one.stored ? [{ type: typeOf(one.stored.contentType), attachmentId: one.stored.id }] : []));
