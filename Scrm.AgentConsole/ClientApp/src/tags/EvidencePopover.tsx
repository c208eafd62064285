import { Popover } from 'antd';
import { useState, type ReactElement } from 'react';
import type { TagAssignmentView } from '../wire/contracts.g';
import { Evidence } from './Evidence';

interface Props {
  readonly assignments: readonly TagAssignmentView[];
  readonly remove: (assignmentId: string) => void;
  readonly placement: 'left' | 'bottomLeft';
  readonly children: ReactElement;
}

/** A tag that shows why it is there when it is pressed; gone when the reader goes to the line or removes the tag. */
export function EvidencePopover({ assignments, remove, placement, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const content = <Evidence assignments={assignments} remove={(id) => { close(); remove(id); }} left={close} />;
  return (
    <Popover trigger="click" placement={placement} open={isOpen} onOpenChange={setOpen} destroyOnHidden content={content}>
      <button type="button" className="plain">{children}</button>
    </Popover>
  );
}
