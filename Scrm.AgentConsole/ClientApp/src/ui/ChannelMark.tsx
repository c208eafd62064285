const marks: Readonly<Record<string, { readonly sign: string; readonly colour: string; readonly name: string }>> = {
  wechat: { sign: '微', colour: '#07C160', name: 'WeChat' },
  'wecom-kf': { sign: '企', colour: '#2F7CF6', name: 'WeCom' },
  weibo: { sign: '博', colour: '#E6162D', name: 'Weibo' },
  line: { sign: 'L', colour: '#06C755', name: 'LINE' },
  telegram: { sign: 'T', colour: '#229ED9', name: 'Telegram' },
  whatsapp: { sign: 'W', colour: '#128C7E', name: 'WhatsApp' },
  messenger: { sign: 'M', colour: '#0866FF', name: 'Messenger' },
  instagram: { sign: 'I', colour: '#C13584', name: 'Instagram' },
  qq: { sign: 'Q', colour: '#1E88E5', name: 'QQ' },
  webchat: { sign: '网', colour: '#5B6770', name: 'Web' },
  botframework: { sign: 'B', colour: '#5C2D91', name: 'Bot' },
};

/** What a network is called. */
export const channelName = (channel: string): string => marks[channel]?.name ?? channel;

/** Which network, in its own colour. */
export function ChannelMark({ channel, size }: { readonly channel: string; readonly size: number }) {
  const mark = marks[channel] ?? { sign: channel.charAt(0).toUpperCase(), colour: '#6B6660', name: channel };
  return (
    <span className="channel" role="img" aria-label={mark.name} title={mark.name}
      style={{ width: size, height: size, fontSize: Math.max(9, size * 0.62), background: mark.colour }}>
      {mark.sign}
    </span>
  );
}
