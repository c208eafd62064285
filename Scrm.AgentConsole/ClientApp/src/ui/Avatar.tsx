import { ChannelMark } from './ChannelMark';

/** A steady hue per name, so that the same person looks the same everywhere. */
export function hueOf(name: string): number {
  let hash = 7;
  for (const sign of name) hash = (hash * 31 + sign.codePointAt(0)!) % 360;
  return hash;
}

/** The last sign of a Chinese name, the first of another: what people recognise each other by. */
export function signOf(name: string): string {
  const signs = [...name.trim()];
  const isChinese = /\p{Script=Han}/u.test(signs.at(-1) ?? '');
  return (isChinese ? signs.at(-1) : signs[0]?.toUpperCase()) ?? '?';
}

/** A person's picture made from the name, with the channel's mark where it matters. */
export function Avatar({ name, size, channel }: { readonly name: string; readonly size: number; readonly channel?: string }) {
  return (
    <span className="avatar" style={{ width: size, height: size, fontSize: size * 0.42, ['--hue' as string]: hueOf(name) }} aria-hidden="true">
      {signOf(name)}
      {channel && <ChannelMark channel={channel} size={Math.round(size * 0.42)} />}
    </span>
  );
}
