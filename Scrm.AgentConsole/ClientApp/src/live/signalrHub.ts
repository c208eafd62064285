import { HttpTransportType, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import type { Hub } from './hub';

/** The server says something every five seconds; a line that is silent for three times as long is dead, whatever the socket says. */
const longestSilence = 15_000;

/** WebSockets only and no negotiation: there is no connection token to steal. Coming back is the live session's work. */
export function signalrHub(): Hub {
  const connection = new HubConnectionBuilder()
    .withUrl('/hubs/agent', { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .withServerTimeout(longestSilence)
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
