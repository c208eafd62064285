import { Popover } from 'antd';
import { useState, type ReactElement } from 'react';
import type { TagAssignmentView } from '../wire/contracts.g';
import { TraitDetails } from './TraitDetails';
import type { Trait } from './traits';

interface Props {
  readonly contactId: string;
  readonly trait: Trait;
  readonly assignments: readonly TagAssignmentView[];
  readonly remove: (assignmentId: string) => void;
  readonly children: ReactElement;
}

/** A tag that explains itself when it is pressed; gone when the reader goes to a line or removes it. */
export function TraitPopover({ contactId, trait, assignments, remove, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <Popover trigger="click" placement="left" open={isOpen} onOpenChange={setOpen} destroyOnHidden
      content={<TraitDetails contactId={contactId} trait={trait} assignments={assignments.filter((one) => trait.tag.assignmentIds.includes(one.id))} remove={(id) => { close(); remove(id); }} left={close} />}>
      {children}
    </Popover>
  );
}
