import WebSocket from 'ws';
import type { TestApp } from './app.js';

export interface BareSocketOptions {
  headers?: Record<string, string>;
  protocols?: string[];
  /** Of this machine, to come from. */
  from?: string;
  /** False for one whose other end is gone: it doesn't answer when it is asked whether it is there. */
  answersPings?: boolean;
}

/** A client that says whatever it is told to, whether the protocol allows it or not. */
export class BareSocket {
  readonly heard: { type: string; id?: string; payload?: unknown }[] = [];
  closed: { code: number; reason: string } | null = null;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.heard.push(JSON.parse(data.toString()) as { type: string }));
    socket.on('close', (code: number, reason: Buffer) => (this.closed = { code, reason: reason.toString() }));
    socket.on('error', () => undefined);
  }

  static async open(app: Pick<TestApp, 'url'>, { headers = {}, protocols = ['graphql-transport-ws'], from, answersPings = true }: BareSocketOptions = {}): Promise<BareSocket> {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, protocols, { headers, localAddress: from, autoPong: answersPings });
    const bare = new BareSocket(socket);
    await new Promise((resolve) => {
      socket.once('open', resolve);
      socket.once('close', resolve);
    });
    return bare;
  }

  /** One that was greeted and acknowledged. */
  static async greeted(app: Pick<TestApp, 'url'>, options?: BareSocketOptions): Promise<BareSocket> {
    const bare = await BareSocket.open(app, options);
    bare.say({ type: 'connection_init' });
    await bare.until('connection_ack');
    return bare;
  }

  say(message: unknown): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: Record<string, unknown> = {}, extensions: Record<string, unknown> = {}): void {
    this.say({ id, type: 'subscribe', payload: { query, variables, extensions } });
  }

  /** The first message of that type (for that subscription) that was heard or will be; throws when the socket closes first. */
  async until(type: string, id?: string): Promise<{ type: string; payload?: unknown }> {
    for (;;) {
      const found = this.heard.find((message) => message.type === type && (id === undefined || message.id === id));
      if (found) return found;
      if (this.closed) throw new Error(`Closed first, with ${this.closed.code}`);
      await new Promise((resolve) => {
        this.socket.once('message', resolve);
        this.socket.once('close', resolve);
      });
    }
  }

  async untilClosed(): Promise<number> {
    if (!this.closed) await new Promise((resolve) => this.socket.once('close', resolve));
    return this.closed?.code ?? 0;
  }
}
