import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/useT';
import { palettes } from '../../theme/palette';
import { useMode } from '../../theme/ThemeProvider';
import type { ThresholdBucket } from '../../wire/contracts.g';

use([BarChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

const places = Array.from({ length: 20 }, (_, i) => i / 20);

/** The base's own questions by how sure the bot is, with the two lines. */
export function ThresholdPicture({ buckets, answerFrom, offerFrom }: { readonly buckets: readonly ThresholdBucket[]; readonly answerFrom: number; readonly offerFrom: number }) {
  const { t } = useT();
  const { mode } = useMode();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const p = palettes[mode];
    const drawn = init(box.current, null, { renderer: 'canvas' });
    const at = (place: number): ThresholdBucket | undefined => buckets.find((b) => Math.abs(b.from - place) < 0.001);
    const bar = (name: string, color: string, of: (b: ThresholdBucket) => number) => ({
      name, type: 'bar' as const, stack: 'all', barCategoryGap: '12%', itemStyle: { color }, data: places.map((place) => { const b = at(place); return b ? Math.round(of(b) * 10) / 10 : 0; }),
    });
    const line = (value: number, label: string) => ({ xAxis: Math.min(19, Math.round(value * 20)), label: { formatter: label, color: p.text2 } });
    drawn.setOption({
      animation: false,
      grid: { left: 40, right: 16, top: 36, bottom: 40 },
      legend: { top: 0, right: 0, textStyle: { color: p.text2 }, itemWidth: 10, itemHeight: 10 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: places.map((place) => `${Math.round(place * 100)}%`), name: t('bot.lines.axis'), nameLocation: 'middle', nameGap: 24, nameTextStyle: { color: p.text2 }, axisLabel: { color: p.text2 }, axisLine: { lineStyle: { color: p.line } }, axisTick: { show: false } },
      yAxis: { type: 'value', axisLabel: { color: p.text2 }, splitLine: { lineStyle: { color: p.line } } },
      series: [
        { ...bar(t('bot.lines.right'), p.accent, (b) => b.right), markLine: { symbol: 'none', lineStyle: { color: p.text, type: 'dashed' }, data: [line(offerFrom, t('bot.lines.offer')), line(answerFrom, t('bot.lines.answer'))] } },
        bar(t('bot.lines.among'), p.warn, (b) => b.among - b.right),
        bar(t('bot.lines.wrong'), p.line, (b) => b.questions - b.among),
      ],
    });
    const resize = new ResizeObserver(() => drawn.resize());
    resize.observe(box.current);
    return () => { resize.disconnect(); drawn.dispose(); };
  }, [buckets, answerFrom, offerFrom, mode, t]);
  return <div ref={box} className="bot-picture" role="img" aria-label={t('bot.tab.lines')} data-testid="threshold-picture" />;
}
