import { useT } from '../i18n/useT';

/** Every network Scrm speaks. */
export const channels: readonly string[] = ['wechat', 'wecom-kf', 'weibo', 'line', 'telegram', 'whatsapp', 'messenger', 'instagram', 'qq', 'webchat', 'botframework'];

/** A network as people call it. */
export function useChannelName(): (channel: string) => string {
  const { known } = useT();
  return (channel) => known(`channel.${channel}`) ?? channel;
}
