import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/useT';
import { palettes } from '../theme/palette';
import { useMode } from '../theme/ThemeProvider';
import type { WeekFigure } from '../wire/contracts.g';

use([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const percent = (share: number | null | undefined): number | null => (share == null ? null : Number((share * 100).toFixed(1)));

/** Precision with its interval and coverage over the weeks, large. */
export function TrendChart({ weeks }: { readonly weeks: readonly WeekFigure[] }) {
  const { t } = useT();
  const { mode } = useMode();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const p = palettes[mode];
    const chart = init(box.current, null, { renderer: 'svg' });
    const measured = weeks.map((week) => (week.precision.precision == null ? null : week.precision));
    const words = [t('review.precision'), t('review.coverage.week')];
    chart.setOption({
      animation: false,
      grid: { left: 44, right: 16, top: 36, bottom: 28 },
      legend: { top: 0, data: words, textStyle: { color: p.text2 } },
      tooltip: { trigger: 'axis', formatter: (points: unknown) => lines(weeks[(points as { dataIndex: number }[])[0]!.dataIndex]!) },
      xAxis: { type: 'category', data: weeks.map((week) => week.week.slice(5, 10)), axisLabel: { color: p.text2 }, axisLine: { lineStyle: { color: p.line } } },
      yAxis: { type: 'value', min: 0, max: 100, axisLabel: { color: p.text2, formatter: '{value}%' }, splitLine: { lineStyle: { color: p.line } } },
      series: [
        { type: 'line', stack: 'interval', silent: true, symbol: 'none', lineStyle: { opacity: 0 }, connectNulls: true, data: measured.map((one) => percent(one?.low)) },
        { type: 'line', stack: 'interval', silent: true, symbol: 'none', lineStyle: { opacity: 0 }, connectNulls: true, areaStyle: { color: p.accent, opacity: 0.16 }, data: measured.map((one) => percent(one && one.high - one.low)) },
        { name: words[0], type: 'line', connectNulls: true, symbolSize: 6, itemStyle: { color: p.accent }, lineStyle: { width: 2 }, data: measured.map((one) => percent(one?.precision)) },
        { name: words[1], type: 'line', connectNulls: true, symbolSize: 5, itemStyle: { color: p.text2 }, lineStyle: { width: 1.5, type: 'dashed' }, data: weeks.map((week) => percent(week.coverage)) },
      ],
    });
    function lines(week: WeekFigure): string {
      const { precision, low, high, sampled } = week.precision;
      return [
        week.week.slice(0, 10),
        precision == null ? t('review.notMeasured') : t('review.precision.words', { precision: `${percent(precision)}%`, low: `${percent(low)}%`, high: `${percent(high)}%`, count: sampled }),
        week.coverage == null ? '' : `${t('review.coverage.week')} ${percent(week.coverage)}%`,
        t('review.trend.count', { count: week.count }),
      ].filter(Boolean).join('<br/>');
    }
    return () => chart.dispose();
  }, [weeks, mode, t]);
  return <div ref={box} className="trend-large" role="img" aria-label={t('review.trend', { weeks: weeks.length })} data-testid="trend-large" />;
}
