import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { useT } from '../i18n/useT';
import { useStore } from '../live/useStore';
import { modeChoice, systemMode, type Mode, type ModeChoice } from './mode';
import { cssVariables, palettes } from './palette';
import { themeOf } from './theme';

const same = <T,>(value: T): T => value;

export function useMode(): { readonly mode: Mode; readonly choice: ModeChoice } {
  const choice = useStore(modeChoice, same<ModeChoice>);
  const system = useStore(systemMode, same<Mode>);
  return { mode: choice === 'system' ? system : choice, choice };
}

/** Colours, fonts and antd's language for everything below. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useT();
  const { mode } = useMode();
  const theme = useMemo(() => themeOf(mode), [mode]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = mode;
    root.style.colorScheme = mode;
    for (const [name, value] of cssVariables(palettes[mode])) root.style.setProperty(name, value);
  }, [mode, language]);
  return (
    <ConfigProvider theme={theme} locale={language === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }}>
      <App component={false} message={{ maxCount: 2 }}>{children}</App>
    </ConfigProvider>
  );
}
