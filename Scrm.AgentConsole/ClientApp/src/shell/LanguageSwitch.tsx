import { Segmented } from 'antd';
import { setLanguage, type Language } from '../i18n/language';
import { useT } from '../i18n/useT';

/** Each language is named in itself, so that it is found by who needs it. */
export function LanguageSwitch() {
  const { t, language } = useT();
  return (
    <Segmented<Language> size="small" data-testid="language" aria-label={t('shell.language')} value={language} onChange={(next) => void setLanguage(next)}
      options={[{ value: 'zh-CN', label: '中文' }, { value: 'en', label: 'English' }]} />
  );
}
