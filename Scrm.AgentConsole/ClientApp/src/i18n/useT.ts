import { useMemo } from 'react';
import { useStore } from '../live/useStore';
import { language, type Language } from './language';
import { translate, translateIfKnown, type TextValues, type Translate } from './words';

export interface Words {
  readonly language: Language;
  readonly t: Translate;
  /** Words for a key built from the wire; null when the word is new to this client. */
  readonly known: (key: string, values?: TextValues) => string | null;
}

const identity = (value: Language): Language => value;

/** Texts in the reader's language. */
export function useT(): Words {
  const current = useStore(language, identity);
  return useMemo(() => ({
    language: current,
    t: (key, values) => translate(current, key, values),
    known: (key, values) => translateIfKnown(current, key, values),
  }), [current]);
}
