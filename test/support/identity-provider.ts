import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const CLIENT_ID = 'folkmoot';
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An organisation's own sign-in (OpenID Connect), as small as can be: whoever comes back with a code is `person`. */
export class IdentityProvider {
  person = { sub: 'nobody', email: 'nobody@people.example', email_verified: true, name: 'Nobody' };
  private nonce = '';
  private readonly keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

  private constructor(private readonly server: Server) {}

  static async start(): Promise<IdentityProvider> {
    const server = createServer();
    const provider = new IdentityProvider(server);
    server.on('request', (request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(provider.answer(request.url ?? '')));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return provider;
  }

  /** What a Folkmoot that uses it is set to. */
  get settings(): Record<string, string> {
    return { OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: CLIENT_ID, OIDC_CLIENT_SECRET: 'a secret of the two' };
  }

  /** Where the browser is sent back to, after the person was asked at `authorizationUrl`. */
  comeBackFrom(authorizationUrl: string): string {
    const asked = new URL(authorizationUrl).searchParams;
    this.nonce = asked.get('nonce') ?? '';
    return `/auth/callback/oidc?${new URLSearchParams({ code: 'a-code', state: asked.get('state') ?? '', iss: this.issuer })}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private answer(path: string): object {
    if (path === '/keys') return { keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] };
    if (path === '/token') return { access_token: 'unused', token_type: 'Bearer', expires_in: 60, id_token: this.idToken() };
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  private idToken(): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { ...this.person, iss: this.issuer, aud: CLIENT_ID, iat: now, exp: now + 60, nonce: this.nonce };
    const signed = `${base64url({ alg: 'RS256', kid: 'one' })}.${base64url(claims)}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), this.keys.privateKey).toString('base64url')}`;
  }
}
