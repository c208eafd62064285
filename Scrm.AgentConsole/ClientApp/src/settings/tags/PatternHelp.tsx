import { useT } from '../../i18n/useT';
import type { TagSource } from '../../wire/contracts.g';
import { isRuleSource, ruleSources } from './ruleSources';

/** How patterns of a source are written, with examples. */
export function PatternHelp({ source }: { readonly source: TagSource }) {
  const { t } = useT();
  if (!isRuleSource(source)) return null;
  return (
    <div className="field pattern-help small quiet">
      <span />
      <span>{t(`tagBook.patterns.${source}`)} <span className="patterns">{ruleSources[source].map((one) => <code key={one}>{one}</code>)}</span></span>
    </div>
  );
}
