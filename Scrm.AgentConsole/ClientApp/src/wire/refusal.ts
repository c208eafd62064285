import type { FaultCode } from './contracts.g';

/** Why something did not happen: the server's codes, and what only a client sees. */
export type RefusalCode = FaultCode | 'signInFailed' | 'lockedOut' | 'signedOut' | 'offline' | 'tooLarge' | 'tooMany' | 'unavailable' | 'unexpected';

/** A refusal or failure that is shown to a person, worded by its code. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly detail: string | null = null,
    /** The request reached nobody, or nobody knows: the same may be sent again. */
    readonly isTransient: boolean = false,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

export const offline = (message = 'offline'): Refusal => new Refusal('offline', message, null, true);

interface Said {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly detail?: unknown;
}

const codes: ReadonlySet<string> = new Set<RefusalCode>([
  'notFound', 'notYours', 'alreadyAssigned', 'closed', 'overCapacity', 'windowClosed', 'conflict', 'invalid', 'forbidden',
  'signInFailed', 'lockedOut', 'signedOut', 'offline', 'tooLarge', 'tooMany', 'unavailable', 'unexpected',
]);

export function codeOf(value: unknown): RefusalCode | null {
  return typeof value === 'string' && codes.has(value) ? (value as RefusalCode) : null;
}

/** SignalR puts words before what the hub said; the JSON is the part from the first brace that parses. */
export function refusalOfHub(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const text = error instanceof Error ? error.message : String(error);
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    const said = parse(text.slice(at, text.lastIndexOf('}') + 1));
    const code = codeOf(said?.code);
    if (said && code) return new Refusal(code, wordOf(said.message) ?? text, wordOf(said.detail));
  }
  // A hub that answered with an error of its own is there; anything else is the line.
  return /HubException|on the server/i.test(text) ? new Refusal('unexpected', text) : offline(text);
}

function parse(text: string): Said | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

export function wordOf(value: unknown): string | null {
  return typeof value === 'string' && value.length > 0 ? value : null;
}
