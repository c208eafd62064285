import { expect, it } from 'vitest';
import { heldOf, lastOf, messageIds } from './held';
import { outgoing } from './outgoing';
import type { Picked } from './useAttachments';

const noon = Date.parse('2026-03-02T12:00:00Z');
const picture: Picked = {
  key: 1, name: 'x.png', size: 9, contentType: 'image/png', preview: 'blob:gone', stored: { id: 'f1', url: '/api/attachments/f1', contentType: 'image/png', size: 9 },
};
const sent = (undoSeconds: number, text = '到货了') => {
  let n = 0;
  return outgoing({ conversationId: 'c1', text, isNote: false, mentions: [], picked: [picture], undoSeconds }, '2026-03-02T12:00:00Z', () => `m${++n}`);
};

it('takes the pictures back with the words, and shows them from where they are stored', () => {
  const held = heldOf(sent(5), [picture], noon);
  expect(held).toMatchObject({ clientMessageIds: ['m1', 'm2'], text: '到货了', files: [{ key: 1, preview: '/api/attachments/f1' }], until: noon + 5000 });
});

it('a picture alone can be taken back too; without the wish nothing waits', () => {
  expect(heldOf(sent(5, ''), [picture], noon)).toMatchObject({ clientMessageIds: ['m1'], text: '' });
  expect(heldOf(sent(0), [picture], noon)).toBeNull();
  expect(heldOf([], [], noon)).toBeNull();
});

it('waits until the server has all of it', () => {
  const held = heldOf(sent(5), [picture], noon)!;
  expect(messageIds(held, [{ id: 'a', clientMessageId: 'm1' }])).toBeNull();
  expect(messageIds(held, [{ id: 'a', clientMessageId: 'm1' }, { id: 'x' }, { id: 'b', clientMessageId: 'm2' }])).toBe('a b');
});

it('where the picture has left already, the words alone come back', () => {
  const held = heldOf(sent(5), [picture], noon)!;
  expect(lastOf(held, 1)).toEqual({ text: '到货了', files: [] });
  expect(lastOf(held, 2).files).toHaveLength(1);
  expect(lastOf(heldOf(sent(5, ''), [picture], noon)!, 1).files).toHaveLength(1);
});
