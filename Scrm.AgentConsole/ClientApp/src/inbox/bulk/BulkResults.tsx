import { useT } from '../../i18n/useT';
import { refusalWords } from '../../ui/refusalWords';
import type { BulkResultView } from '../../wire/contracts.g';
import type { RefusalCode } from '../../wire/refusal';

/** Each conversation that was refused, with why and what next. */
export function BulkResults({ refused, nameOf }: { readonly refused: readonly BulkResultView[]; readonly nameOf: (id: string) => string }) {
  const words = useT();
  return (
    <ul className="bulk-results scroll" data-testid="bulk-results">
      {refused.map(({ id, error }) => (
        <li key={id} className="row">
          <strong className="ellipsis">{nameOf(id)}</strong>
          <span className="grow quiet small">{refusalWords(words, { code: (error?.code ?? 'unexpected') as RefusalCode, detail: error?.detail ?? null })}</span>
        </li>
      ))}
    </ul>
  );
}
