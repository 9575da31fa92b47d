/** Somebody at a browser: keeps cookies and sends its Origin, as browsers do. */
export class BrowserVisit {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { headers });
  }

  post(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, ...headers },
      body: JSON.stringify(body),
    });
  }

  /** A form, as a browser without a script sends it. */
  postForm(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: this.url, ...headers },
      body: new URLSearchParams(fields).toString(),
    });
  }

  /** What a request of this browser carries, as the server reads it. */
  get headers(): { cookie: string } {
    return { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  /** Takes what the server set elsewhere, as `name=value; …`. */
  keep(setCookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(setCookie) ?? [];
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  private async send(path: string, request: RequestInit & { headers: Record<string, string> }): Promise<Response> {
    const response = await fetch(new URL(path, this.url), {
      ...request,
      headers: { 'user-agent': 'Test browser', ...request.headers, ...this.headers },
      redirect: 'manual',
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    return response;
  }
}
