import type { Client as SocketClient, SubscribePayload } from 'graphql-ws';

/** What a subscription sent so far, and a way to wait for what it shall send. */
export class Feed<Message> {
  readonly messages: Message[] = [];
  ended = false;
  failed: unknown = null;
  private readonly waiting = new Set<() => void>();
  private readonly stop: () => void;

  constructor(socket: SocketClient, payload: SubscribePayload) {
    this.stop = socket.subscribe<Record<string, Message>>(payload, {
      next: ({ data, errors }) => {
        if (errors) this.failed = errors;
        const [message] = Object.values(data ?? {});
        if (message !== undefined && message !== null) this.messages.push(message);
        this.wake();
      },
      error: (error) => {
        this.failed = error;
        this.wake();
      },
      complete: () => {
        this.ended = true;
        this.wake();
      },
    });
  }

  /** The first message, already sent or still to come, that holds. The test's own time limit ends the wait. */
  async until(holds: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.messages.find(holds);
      if (found) return found;
      if (this.failed) throw new Error(`The subscription failed: ${JSON.stringify(this.failed)}`);
      if (this.ended) throw new Error('The subscription ended first');
      await this.next();
    }
  }

  async untilEnded(): Promise<void> {
    while (!this.ended && !this.failed) await this.next();
  }

  close(): void {
    this.stop();
  }

  private next(): Promise<void> {
    return new Promise((resolve) => this.waiting.add(resolve));
  }

  private wake(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const resolve of waiting) resolve();
  }
}
