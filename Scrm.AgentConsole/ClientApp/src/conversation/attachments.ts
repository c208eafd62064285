import type { MessageType } from '../wire/contracts.g';

/** What the API takes at most. */
export const largestUpload = 10 * 1024 * 1024;

/** How a file is sent. */
export function typeOf(contentType: string): Extract<MessageType, 'image' | 'voice' | 'video' | 'file'> {
  if (/^image\/(png|jpe?g|gif|webp|bmp)$/.test(contentType)) return 'image';
  if (contentType.startsWith('audio/')) return 'voice';
  return contentType.startsWith('video/') ? 'video' : 'file';
}

/** Why a file is not taken, or null. */
export function problemOf(file: { readonly size: number }): 'empty' | 'tooLarge' | null {
  return file.size === 0 ? 'empty' : file.size > largestUpload ? 'tooLarge' : null;
}
