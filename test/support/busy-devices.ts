import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';

/** Many devices that are at it without a pause: the same requests as any, over connections that stay open. */
export class BusyDevices {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(private readonly url: string) {}

  /** The body of the answer; throws when the server is gone. */
  async post(headers: Readonly<Record<string, string>>, body: string): Promise<string> {
    const sending = request(`${this.url}/graphql`, { method: 'POST', agent: this.agent, headers: { 'content-type': 'application/json', ...headers } });
    sending.end(body);
    const [response] = (await once(sending, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += chunk as string;
    return text;
  }

  close(): void {
    this.agent.destroy();
  }
}
