import { theme as antd, type ThemeConfig } from 'antd';
import type { Mode } from './mode';
import { palettes } from './palette';

const fonts = "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'Segoe UI', sans-serif";

/** The palette over antd's tokens: the one place where both meet. */
export function themeOf(mode: Mode): ThemeConfig {
  const p = palettes[mode];
  return {
    algorithm: mode === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      colorPrimary: p.accent, colorLink: p.accentText, colorSuccess: p.good, colorWarning: p.warn, colorError: p.bad, colorInfo: p.accent,
      colorText: p.text, colorTextSecondary: p.text2, colorTextTertiary: p.text3, colorTextDescription: p.text2, colorTextPlaceholder: p.text3,
      colorTextLightSolid: p.onAccent, colorBgBase: p.panel, colorBgLayout: p.page, colorBgContainer: p.panel, colorBgElevated: mode === 'dark' ? p.hover : p.panel,
      colorBorder: p.line, colorBorderSecondary: p.line, colorFillTertiary: p.hover,
      borderRadius: 8, controlHeight: 32, fontSize: 14, fontFamily: fonts, motionDurationFast: '0.08s', motionDurationMid: '0.12s', motionDurationSlow: '0.15s',
    },
    components: {
      // In the dark the algorithm would dim what was chosen to be read.
      Button: { algorithm: mode === 'light', colorPrimary: p.button, primaryColor: p.onAccent, colorError: p.bad, primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
      Tooltip: { colorBgSpotlight: mode === 'dark' ? '#3A3733' : '#35312C', colorTextLightSolid: '#FFFFFF' },
      Segmented: { trackBg: p.hover, itemSelectedBg: p.panel },
      Tabs: { itemSelectedColor: p.accentText, itemHoverColor: p.accentText, itemActiveColor: p.accentText },
      Modal: { contentBg: p.panel, headerBg: p.panel },
    },
  };
}
