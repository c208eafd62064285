/** A reply that can be taken back for a while. */
export interface HeldReply {
  readonly conversationId: string;
  readonly clientMessageId: string;
  readonly text: string;
  readonly until: number;
}
