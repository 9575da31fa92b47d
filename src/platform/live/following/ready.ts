/** Clients that number their subscriptions give many sockets the same id: these are sent the very same bytes. */
const SHARED_ID_LENGTH = 6;

/** A state as it goes out: read once and written as JSON once, for everybody who asked the same. */
export class Ready {
  private readonly messages = new Map<string, Buffer>();
  private readonly end: Buffer;

  /**
   * @param text the result as JSON, an object with at least one member
   * @param version how far the outbox had been followed when it was read, so that whoever comes back can say what they have seen
   * @param cursor of a feed: where it ends
   */
  constructor(
    readonly text: string,
    readonly version: bigint,
    readonly cursor?: string,
  ) {
    const extensions = JSON.stringify({ version: String(version), cursor });
    this.end = Buffer.from(`${text.slice(0, -1)},"extensions":${extensions}}}`);
  }

  /** The protocol's `next` message for the subscription of that id. */
  messageFor(id: string): Buffer {
    const known = this.messages.get(id);
    if (known) return known;
    const message = Buffer.concat([Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`), this.end]);
    if (id.length <= SHARED_ID_LENGTH) this.messages.set(id, message);
    return message;
  }
}
