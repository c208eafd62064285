import { RadarChart } from 'echarts/charts';
import { RadarComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/useT';
import { palettes } from '../theme/palette';
import { useMode } from '../theme/ThemeProvider';
import type { PersonaDimensionView } from '../wire/contracts.g';

use([RadarChart, RadarComponent, SVGRenderer]);

/** How much is known on each side, as one shape. Loaded only where it is looked at. */
export default function PersonaRadar({ dimensions }: { readonly dimensions: readonly PersonaDimensionView[] }) {
  const { t, language } = useT();
  const { mode } = useMode();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const p = palettes[mode];
    const chart = init(box.current, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      radar: {
        radius: '66%',
        center: ['50%', '54%'],
        splitNumber: 4,
        indicator: dimensions.map((side) => ({ name: language === 'en' ? side.nameEn : side.name, max: 1 })),
        // Words below each other: beside each other they leave a narrow panel.
        axisName: { color: p.text2, fontSize: 12, fontFamily: 'inherit', formatter: (name?: string) => (name ?? '').replaceAll(' ', '\n') },
        axisNameGap: 8,
        splitArea: { areaStyle: { color: [p.panel, p.sunken] } },
        splitLine: { lineStyle: { color: p.line } },
        axisLine: { lineStyle: { color: p.line } },
      },
      series: [{
        type: 'radar',
        symbolSize: 5,
        data: [{ value: dimensions.map((side) => Number(side.strength.toFixed(3))) }],
        lineStyle: { color: p.accent, width: 2 },
        itemStyle: { color: p.accent },
        areaStyle: { color: p.accent, opacity: 0.18 },
      }],
    });
    const resize = new ResizeObserver(() => chart.resize());
    resize.observe(box.current!);
    return () => {
      resize.disconnect();
      chart.dispose();
    };
  }, [dimensions, language, mode]);
  const words = dimensions.map((side) => `${language === 'en' ? side.nameEn : side.name} ${Math.round(side.strength * 100)}%`).join(', ');
  return <div ref={box} className="radar" role="img" aria-label={`${t('contact.persona')}: ${words}`} />;
}
