import { CloseCircleFilled } from '@ant-design/icons';
import { useMemo, type ReactNode } from 'react';
import { useT } from '../i18n/useT';

/** A button that empties a field, with a name in the reader's language: antd's own is named after its picture. */
export function useClear(): { readonly clearIcon: ReactNode } {
  const { t } = useT();
  return useMemo(() => ({ clearIcon: <CloseCircleFilled aria-label={t('field.clear')} /> }), [t]);
}
