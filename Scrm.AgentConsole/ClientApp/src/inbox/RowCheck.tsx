import { CheckOutlined } from '@ant-design/icons';
import { useT } from '../i18n/useT';

interface Props {
  readonly name: string;
  readonly isChosen: boolean;
  readonly toggle: (isRange: boolean) => void;
}

/** Chooses a conversation for a deed on many; lies over the picture while the mouse is on the row or anything is chosen. */
export function RowCheck({ name, isChosen, toggle }: Props) {
  const { t } = useT();
  return (
    <button type="button" role="checkbox" aria-checked={isChosen} aria-label={t('inbox.choose', { name })} className={`plain conv-check${isChosen ? ' conv-checked' : ''}`}
      tabIndex={-1} data-testid="choose" onClick={(event) => toggle(event.shiftKey)}>
      <span className="conv-box">{isChosen && <CheckOutlined aria-hidden="true" />}</span>
    </button>
  );
}
