import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Request as HttpRequest, Response as HttpResponse } from 'express';
import { FormDeeds, InvalidInput, localPath, problem, SETTINGS, type FormFields, type Problem, type Settings } from '../../platform/index.js';
import { AUTH_PATH } from './auth-options.js';
import { Auth } from './auth.js';

const TooManyAttempts = problem('TooManyAttempts', 'It was tried too often.', {
  en: 'This was tried too often. Wait ten minutes and try again.',
  cy: 'Ceisiwyd hyn yn rhy aml. Arhoswch ddeng munud a rhowch gynnig arall arni.',
});
const NOT_AN_ADDRESS = { en: 'Write an e-mail address, such as name@example.org.', cy: 'Ysgrifennwch gyfeiriad e-bost, megis enw@example.org.' };

/** Signing in by link, and out, where no script runs. Both are better-auth's own, asked as its script would ask. */
@Injectable()
export class FormSignIns implements OnModuleInit {
  constructor(
    private readonly auth: Auth,
    private readonly forms: FormDeeds,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.forms.register('sign-in-link', (fields, { req }) => this.sendLink(fields, req));
    this.forms.register('sign-out', (_fields, { req, res }) => this.signOut(req, res));
  }

  /** Whether the address is known here is said to nobody. */
  private async sendLink({ email = '', next }: FormFields, req: HttpRequest): Promise<Problem | null> {
    const { status } = await this.ask('/sign-in/magic-link', { email, callbackURL: localPath(next) }, req);
    if (status === 200) return null;
    if (status === 429) return new TooManyAttempts();
    const language = req.headers['accept-language'] === 'cy' ? 'cy' : 'en';
    return new InvalidInput([{ path: 'email', message: NOT_AN_ADDRESS[language] }]);
  }

  private async signOut(req: HttpRequest, res: HttpResponse): Promise<null> {
    const answer = await this.ask('/sign-out', {}, req);
    for (const cookie of answer.headers.getSetCookie()) res.append('set-cookie', cookie);
    return null;
  }

  private ask(path: string, body: object, { headers }: HttpRequest): Promise<Response> {
    const { publicUrl } = this.settings;
    const given = { 'content-type': 'application/json', origin: new URL(publicUrl).origin, cookie: headers.cookie ?? '', 'accept-language': headers['accept-language'] ?? 'en' };
    return this.auth.handler(new Request(`${publicUrl}${AUTH_PATH}${path}`, { method: 'POST', headers: given, body: JSON.stringify(body) })).catch(refused);
  }
}

/** better-auth throws what it refuses here, and says with which status. */
function refused(error: unknown): Response {
  const status = (error as { statusCode?: unknown }).statusCode;
  if (typeof status === 'number' && status < 500) return new Response(null, { status });
  throw error;
}
