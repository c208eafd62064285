import { expect, it } from 'vitest';
import { largestUpload, problemOf, scheduledFiles, takenBy, typeOf } from './attachments';
import { sizeWords } from './bubbles/sizeWords';

it('a file is sent as what it is', () => {
  expect(['image/png', 'image/svg+xml', 'audio/amr', 'video/mp4', 'application/pdf', ''].map(typeOf)).toEqual(['image', 'file', 'voice', 'video', 'file', 'file']);
});

it('what the server would refuse is refused here', () => {
  expect(problemOf({ size: 0 })).toBe('empty');
  expect(problemOf({ size: largestUpload })).toBeNull();
  expect(problemOf({ size: largestUpload + 1 })).toBe('tooLarge');
});

it('sizes are short', () => {
  expect([900, 20_480, 3_670_016].map(sizeWords)).toEqual(['900 B', '20 KB', '3.5 MB']);
});

it('what the platform would refuse is refused before it is uploaded', () => {
  expect(problemOf({ size: 9, type: 'image/png' }, 'wechat')).toBeNull();
  expect(problemOf({ size: 9, type: 'image/webp' }, 'wechat')).toBe('channelType');
  expect(problemOf({ size: 9, type: 'application/pdf' }, 'wechat')).toBe('channelType');
  expect(problemOf({ size: 3 * 1024 * 1024, type: 'audio/mpeg' }, 'wechat')).toBe('channelSize');
  expect(problemOf({ size: 9, type: 'application/pdf' }, 'webchat')).toBeNull();
  expect(takenBy('wechat').map((one) => `${one.type} ${one.kinds} ${one.megabytes}`)).toEqual(['image jpg/png/gif/bmp 10', 'voice mp3/amr 2', 'video mp4 10']);
});

it('what is stored goes with a reply for later, as what it is', () => {
  const file = (contentType: string, id: string | null) => ({ stored: id === null ? null : { id, url: `/api/attachments/${id}`, contentType, size: 1 } });
  expect(scheduledFiles([file('image/png', 'a'), file('video/mp4', 'b'), file('image/png', null)]))
    .toEqual([{ type: 'image', attachmentId: 'a' }, { type: 'video', attachmentId: 'b' }]);
});
