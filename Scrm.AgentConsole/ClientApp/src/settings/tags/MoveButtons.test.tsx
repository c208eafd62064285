import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { MoveButtons } from './MoveButtons';

const show = (over: { isFirst?: boolean; isLast?: boolean } = {}) => {
  const move = vi.fn();
  render(<MoveButtons name="兴趣" isFirst={false} isLast={false} move={move} {...over} />);
  return { move, buttons: screen.getAllByRole('button') };
};

it('moves by button and by arrow key, from whichever button is reached', () => {
  const { move, buttons } = show();
  fireEvent.click(buttons[0]!);
  fireEvent.keyDown(buttons[0]!, { key: 'ArrowDown' });
  fireEvent.keyDown(buttons[1]!, { key: 'ArrowUp' });
  fireEvent.keyDown(buttons[1]!, { key: 'Tab' });
  expect(move.mock.calls).toEqual([[-1], [1], [-1]]);
});

it('an end is told, and keeps the focus', () => {
  const { buttons } = show({ isFirst: true });
  expect(buttons[0]!.getAttribute('aria-disabled')).toBe('true');
  buttons[0]!.focus();
  expect(document.activeElement).toBe(buttons[0]);
});
