import { Button } from 'antd';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/useT';
import { palettes } from '../theme/palette';
import { useMode } from '../theme/ThemeProvider';
import { saveFile } from '../ui/saveFile';
import type { BotPeriod } from '../wire/contracts.g';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** Conversations day by day: how many the bot resolved, and how many needed people. */
export function DayChart({ period }: { readonly period: BotPeriod }) {
  const { t } = useT();
  const { mode } = useMode();
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const p = palettes[mode];
    const drawn = init(box.current, null, { renderer: 'canvas' });
    chart.current = drawn;
    const bar = { type: 'bar' as const, stack: 'conversations', barMaxWidth: 28 };
    const axis = { axisLine: { lineStyle: { color: p.line } }, axisTick: { show: false }, axisLabel: { color: p.text2 } };
    drawn.setOption({
      animation: false,
      grid: { left: 44, right: 48, top: 40, bottom: 28 },
      legend: { top: 0, left: 0, textStyle: { color: p.text2 }, itemHeight: 10 },
      tooltip: { trigger: 'axis', backgroundColor: p.panel, borderColor: p.line, textStyle: { color: p.text } },
      xAxis: { type: 'category', data: period.days.map((one) => one.day.slice(5)), ...axis },
      yAxis: [
        { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: p.line } }, ...axis },
        { type: 'value', min: 0, max: 100, splitLine: { show: false }, ...axis, axisLabel: { color: p.text2, formatter: '{value}%' } },
      ],
      series: [
        { ...bar, name: t('improve.chart.resolved'), itemStyle: { color: p.accent }, data: period.days.map((one) => one.counts.resolved) },
        { ...bar, name: t('improve.chart.deflected'), itemStyle: { color: p.text3, opacity: 0.5 }, data: period.days.map((one) => one.counts.deflected - one.counts.resolved) },
        { ...bar, name: t('improve.chart.handed'), itemStyle: { color: p.warn, opacity: 0.75 }, data: period.days.map((one) => one.counts.conversations - one.counts.deflected) },
        { type: 'line', name: t('improve.chart.resolvedRate'), yAxisIndex: 1, symbolSize: 5, lineStyle: { color: p.text, width: 1.5 }, itemStyle: { color: p.text },
          data: period.days.map((one) => (one.counts.conversations ? Math.round((one.counts.resolved / one.counts.conversations) * 1000) / 10 : null)) },
      ],
    });
    const resize = new ResizeObserver(() => drawn.resize());
    resize.observe(box.current);
    return () => {
      resize.disconnect();
      drawn.dispose();
    };
  }, [period, mode, t]);
  const save = (): void => saveFile(chart.current!.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: palettes[mode].panel }), 'bot.png');
  return (
    <section className="card">
      <div className="row"><div className="grow"><h4 className="improve-title">{t('improve.chart.days')}</h4><span className="small quiet">{t('improve.chart.days.hint')}</span></div><Button size="small" onClick={save}>{t('improve.png')}</Button></div>
      <div ref={box} className="improve-chart" role="img" aria-label={period.days.map((one) => `${one.day}: ${one.counts.resolved}/${one.counts.conversations}`).join(', ')} />
    </section>
  );
}
