import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ComposerInput } from './ComposerInput';

const show = (over: Partial<Parameters<typeof ComposerInput>[0]> = {}) => {
  const send = vi.fn();
  const change = vi.fn();
  render(<ComposerInput draft={{ text: 'nihao', isNote: false }} agents={[]} change={change} paste={() => undefined} send={send} {...over} />);
  return { send, change, field: screen.getByTestId('composer') };
};

it('Enter sends', () => {
  const { send, field } = show();
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
  expect(send).toHaveBeenCalledExactlyOnceWith(false);
});

it('Enter never sends while an input method composes', () => {
  const { send, field } = show();
  fireEvent.compositionStart(field);
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13, isComposing: true });
  fireEvent.keyDown(field, { key: 'Process', keyCode: 229 });
  fireEvent.compositionEnd(field);
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
  expect(send).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
  expect(send).toHaveBeenCalledTimes(1);
});

it('Ctrl+Enter sends and resolves, Shift+Enter does neither', () => {
  const { send, field } = show();
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13, shiftKey: true });
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13, ctrlKey: true });
  expect(send.mock.calls).toEqual([[true]]);
});

const canned = [{ id: 'k', name: '退款进度', text: '已为您登记', uses: 1, with: 'everybody', isMine: false, mayChange: false, version: 1 }] as const;

it('a slash finds prepared replies; Enter takes one and does not send', () => {
  const take = vi.fn(() => '已为您登记');
  const { send, change, field } = show({ draft: { text: '您好 /tk', isNote: false }, canned, take });
  fireEvent.select(field, { target: { selectionStart: 6, selectionEnd: 6 } });
  expect(screen.getAllByTestId('canned')).toHaveLength(1);
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
  expect(take).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
  expect(change).toHaveBeenLastCalledWith('您好 已为您登记');
  expect(send).not.toHaveBeenCalled();
});

it('where Enter is a new line, only Ctrl+Enter sends', () => {
  const { send, field } = show({ enterSends: false });
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
  expect(send).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13, ctrlKey: true });
  expect(send.mock.calls).toEqual([[false]]);
});
