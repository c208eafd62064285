import { useMemo } from 'react';
import { useT } from '../../i18n/useT';
import { useInboxName, useTagBook } from '../../query/directory';
import type { Names } from './sentence';

/** Names in the reader's language; an id stands for what is gone. */
export function useNames(): Names {
  const { language } = useT();
  const { tag, dimension } = useTagBook();
  const inbox = useInboxName();
  return useMemo(() => ({
    tag: (id) => (language === 'en' ? tag(id)?.nameEn ?? tag(id)?.name : tag(id)?.name) ?? id,
    dimension: (id) => (language === 'en' ? dimension(id)?.nameEn : dimension(id)?.name) ?? id,
    inbox,
  }), [language, tag, dimension, inbox]);
}
