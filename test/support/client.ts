import { createClient, type Client as SocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { Sessions } from '../../src/identity/index.js';
import { globalId, UnitOfWork, type Language, type Viewer } from '../../src/platform/index.js';
import type { TestApp } from './app.js';
import { Feed } from './feed.js';
import { Page } from './page.js';

export interface GraphqlResult {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/** Somebody with a device: sends real requests over HTTP and follows over a real socket. */
export class Client {
  private socket: SocketClient | null = null;
  private wishes: Record<string, string> = {};

  constructor(
    private readonly url: string,
    private cookie = '',
    /** The profile that this device's page shows. */
    private shown = '',
    private readonly language: Language = 'en',
  ) {}

  /** What its requests say of who is asking. */
  get headers(): Record<string, string> {
    return { cookie: this.cookie, 'x-acting-as': this.shown, 'accept-language': this.language, ...this.wishes };
  }

  async send(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlResult> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify({ query, variables }),
    });
    this.keepCookies(response);
    return (await response.json()) as GraphqlResult;
  }

  /** From now on it isn't answered with what was kept a moment for visitors: for counting what an answer costs. */
  anew(): this {
    this.wishes = { 'cache-control': 'no-cache' };
    return this;
  }

  /** What the one root field answered; throws where GraphQL itself refused. */
  async ask<Answer>(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const { data, errors } = await this.send(query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as Answer;
  }

  async signOut(): Promise<void> {
    const response = await fetch(`${this.url}/auth/sign-out`, {
      method: 'POST',
      headers: { cookie: this.cookie, origin: new URL(this.url).origin, 'content-type': 'application/json' },
      body: '{}',
    });
    if (!response.ok) throw new Error(`Signing out was answered with ${response.status}`);
  }

  /** Whatever lies at a path of the server. */
  get(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { cookie: this.cookie, 'accept-language': this.language } });
  }

  follow<Message>(query: string, variables: Record<string, unknown> = {}): Feed<Message> {
    return new Feed<Message>(this.open(), { query, variables });
  }

  /** Opens a page that tells that it is open. */
  page(headers: Record<string, string> = {}): Page {
    return new Page(this.url, { cookie: this.cookie, ...headers }, this.language);
  }

  /** The same device and session at another node. */
  at(url: string): Client {
    return new Client(url, this.cookie, this.shown, this.language);
  }

  /** From now on the page shows this profile. */
  shows(profileId: string): void {
    this.shown = profileId;
  }

  async close(): Promise<void> {
    await this.socket?.dispose();
  }

  private open(): SocketClient {
    const { cookie, language } = this;
    const headers = { cookie };
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers });
      }
    }
    this.socket ??= createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      connectionParams: { language },
      retryAttempts: 0,
    });
    return this.socket;
  }

  private keepCookies(response: Response): void {
    const [set] = response.headers.getSetCookie();
    if (set) this.cookie = set.split(';')[0] ?? '';
  }
}

export const aVisitor = (app: TestApp, language: Language = 'en'): Client => new Client(app.url, '', '', language);

/** A device on which that viewer is signed in and acts through their profile. */
export async function signedInAs(app: TestApp, viewer: Viewer, language: Language = 'en'): Promise<Client> {
  const { accountId, profile } = viewer;
  if (!accountId || !profile) throw new Error('A visitor signs in as nobody');
  const secondFactor = profile.kind === 'professional';
  const opened = await app.get(UnitOfWork).run((tx) => app.get(Sessions).open(tx, { accountId, actingProfileId: profile.id, secondFactor }));
  return new Client(app.url, `folkmoot.session_token=${encodeURIComponent(opened.cookie)}`, globalId('prof', profile.id), language);
}
