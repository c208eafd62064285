import type { AgentCommands, AgentEvents } from '../wire/contracts.g';

/** The line to the hub, as the live session uses it; SignalR in the product, a stand-in in tests and demos. */
export interface Hub {
  start(): Promise<void>;
  stop(): Promise<void>;
  invoke<K extends keyof AgentCommands>(command: K, ...args: AgentCommands[K]['args']): Promise<AgentCommands[K]['result']>;
  on<K extends keyof AgentEvents>(event: K, listener: (...args: AgentEvents[K]) => void): void;
  onClose(listener: () => void): void;
}
