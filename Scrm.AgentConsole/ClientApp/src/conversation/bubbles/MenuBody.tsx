import type { MenuChoice } from '../../wire/contracts.g';
import { TextBody } from './TextBody';

/** Words with the choices the customer sees. */
export function MenuBody({ text, choices }: { readonly text?: string | null; readonly choices: readonly MenuChoice[] }) {
  return (
    <div className="bubble-menu">
      {text && <TextBody text={text} />}
      <ol>{choices.map((choice) => <li key={choice.id}><span className="num faint">{choice.id}</span> {choice.label}</li>)}</ol>
    </div>
  );
}
