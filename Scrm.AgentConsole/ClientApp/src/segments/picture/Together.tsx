import { HeatmapChart } from 'echarts/charts';
import { GridComponent, VisualMapComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/useT';
import { palettes } from '../../theme/palette';
import { useMode } from '../../theme/ThemeProvider';
import { saveFile } from '../../ui/saveFile';
import type { GroupPicture } from '../../wire/contracts.g';
import { useNames } from '../conditions/useNames';
import { matrix } from './matrix';

use([HeatmapChart, GridComponent, VisualMapComponent, CanvasRenderer]);

/** Which tags come together more often than chance has it. */
export function Together({ picture }: { readonly picture: GroupPicture }) {
  const { t } = useT();
  const { mode } = useMode();
  const names = useNames();
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const { tags, cells } = matrix(picture.together);
  useEffect(() => {
    if (!box.current) return undefined;
    const p = palettes[mode];
    const drawn = init(box.current, null, { renderer: 'canvas' });
    chart.current = drawn;
    const axis = { type: 'category' as const, data: tags.map(names.tag), axisLine: { lineStyle: { color: p.line } }, axisTick: { show: false }, splitArea: { show: false } };
    drawn.setOption({
      animation: false,
      grid: { left: 96, right: 16, top: 8, bottom: 76 },
      xAxis: { ...axis, axisLabel: { color: p.text2, rotate: 45, interval: 0 } },
      yAxis: { ...axis, inverse: true, axisLabel: { color: p.text2, interval: 0 } },
      visualMap: { show: false, min: -1, max: 1, dimension: 3, inRange: { color: [p.sunken, p.sunken, p.accent] } },
      series: [{ type: 'heatmap', data: cells.map((cell) => [cell.x, cell.y, cell.lift, cell.strength]), itemStyle: { borderColor: p.panel, borderWidth: 2, borderRadius: 3 }, label: { show: tags.length <= 12, color: p.text, fontSize: 11, formatter: ({ value }: { value: unknown }) => (value as number[])[2]!.toFixed(1) } }],
    });
    const resize = new ResizeObserver(() => drawn.resize());
    resize.observe(box.current);
    return () => {
      resize.disconnect();
      drawn.dispose();
    };
  }, [picture, names, mode]);
  if (cells.length === 0) return null;
  const save = (): void => saveFile(chart.current!.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: palettes[mode].panel }), 'together.png');
  return (
    <section className="card together">
      <div className="row"><div className="grow"><h4 className="side-title">{t('segment.together')}</h4><span className="small quiet">{t('segment.together.hint')}</span></div><Button size="small" onClick={save}>{t('segment.png')}</Button></div>
      <div ref={box} className="together-map" role="img" aria-label={picture.together.slice(0, 6).map((pair) => `${names.tag(pair.tagId)} + ${names.tag(pair.otherId)}: ${pair.lift.toFixed(1)}`).join(', ')} />
    </section>
  );
}
