import { useChannelName } from './channels';

const marks: Readonly<Record<string, { readonly sign: string; readonly colour: string }>> = {
  wechat: { sign: '微', colour: '#07C160' },
  'wecom-kf': { sign: '企', colour: '#2F7CF6' },
  weibo: { sign: '博', colour: '#E6162D' },
  line: { sign: 'L', colour: '#06C755' },
  telegram: { sign: 'T', colour: '#229ED9' },
  whatsapp: { sign: 'W', colour: '#128C7E' },
  messenger: { sign: 'M', colour: '#0866FF' },
  instagram: { sign: 'I', colour: '#C13584' },
  qq: { sign: 'Q', colour: '#1E88E5' },
  webchat: { sign: '网', colour: '#5B6770' },
  botframework: { sign: 'B', colour: '#5C2D91' },
};

/** Which network, in its own colour. */
export function ChannelMark({ channel, size }: { readonly channel: string; readonly size: number }) {
  const mark = marks[channel] ?? { sign: channel.charAt(0).toUpperCase(), colour: '#6B6660' };
  const name = useChannelName()(channel);
  return (
    <span className="channel" role="img" aria-label={name} title={name}
      style={{ width: size, height: size, fontSize: Math.max(9, size * 0.62), background: mark.colour }}>
      {mark.sign}
    </span>
  );
}
