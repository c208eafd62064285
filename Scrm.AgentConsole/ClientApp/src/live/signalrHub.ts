import { HttpTransportType, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import type { Hub } from './hub';

/** WebSockets only and no negotiation: there is no connection token to steal. Coming back is the live session's work. */
export function signalrHub(): Hub {
  const connection = new HubConnectionBuilder()
    .withUrl('/hubs/agent', { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .withServerTimeout(30_000)
    .withKeepAliveInterval(10_000)
    .build();
  return {
    start: () => connection.start(),
    stop: () => connection.stop(),
    invoke: (command, ...args) => connection.invoke(command, ...args),
    on: (event, listener) => connection.on(event, listener as (...args: unknown[]) => void),
    onClose: (listener) => connection.onclose(listener),
  };
}
