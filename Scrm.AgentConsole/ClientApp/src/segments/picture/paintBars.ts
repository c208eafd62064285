import { palettes } from '../../theme/palette';
import { barLines, type BarWords } from './bars';
import type { DimensionShare } from '../../wire/contracts.g';

const [width, scale, left, barLeft, barWidth] = [760, 2, 24, 190, 320];
const font = 'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** The bars as a picture file: the words on the screen, and when it was counted. */
export function paintBars(sides: readonly DimensionShare[], words: BarWords, title: string, note: string, mode: keyof typeof palettes): string {
  const p = palettes[mode];
  const { lines, height } = barLines(sides, words, 74);
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = (height + 8) * scale;
  const pen = canvas.getContext('2d')!;
  pen.scale(scale, scale);
  pen.textBaseline = 'middle';
  const write = (text: string, x: number, y: number, colour: string, style = '13px', most?: number): void => {
    pen.fillStyle = colour;
    pen.font = `${style} ${font}`;
    pen.fillText(text, x, y, most);
  };
  pen.fillStyle = p.panel;
  pen.fillRect(0, 0, width, height + 8);
  write(title, left, 26, p.text, '600 16px');
  write(note, left, 50, p.text2, '12px');
  for (const line of lines) {
    const middle = line.y + 13;
    if (line.kind === 'title') {
      write(line.text, left, middle, p.text, '600 14px');
      write(line.note, barLeft, middle, p.text2, '12px');
      continue;
    }
    write(line.text, left, middle, p.text, '13px', barLeft - left - 12);
    pen.fillStyle = p.sunken;
    pen.fillRect(barLeft, middle - 5, barWidth, 10);
    pen.fillStyle = `hsla(${line.hue}, 52%, 52%, ${0.35 + 0.65 * line.strength})`;
    pen.fillRect(barLeft, middle - 5, barWidth * line.length, 10);
    write(line.note, barLeft + barWidth + 14, middle, p.text);
    write(line.change, barLeft + barWidth + 150, middle, p.text2);
  }
  return canvas.toDataURL('image/png');
}
