import { HttpStatus, Inject, Injectable, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock, GraphqlExecutor, nonceOf, SETTINGS, type Language, type RefusedForm, type Settings } from '../platform/index.js';
import { ClientBuild } from './client-build.js';
import { document, sorryPage } from './page-document.js';
import { PageExtras } from './page-extras.js';
import { askedIn, languageCookie, languageOf } from './page-language.js';

/** What is asked for: an address, and the form of that page that was not taken. */
export interface Asked {
  /** Path and query. */
  url: string;
  refused?: RefusedForm;
}

/** The client's pages, rendered for whoever asks. */
@Injectable()
export class Pages {
  private readonly log = new Logger(Pages.name);

  constructor(
    private readonly client: ClientBuild,
    private readonly graphql: GraphqlExecutor,
    private readonly clock: Clock,
    private readonly extras: PageExtras,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async answer(req: Request, res: Response, asked: Asked): Promise<void> {
    const language = languageOf(asked.url, req);
    // The pages' own GraphQL answers in the language that the page is shown in.
    req.headers['accept-language'] = language;
    if (askedIn(asked.url) === language) res.append('set-cookie', languageCookie(language, this.settings.publicUrl.startsWith('https:')));
    res.vary('cookie, accept-language').type('html');
    try {
      const { status, markup, isPersonal } = await this.render(req, res, asked, language);
      res.status(status).header('cache-control', isPersonal ? 'no-store' : 'no-cache').send(markup);
    } catch (error) {
      this.log.error(error);
      res.status(HttpStatus.SERVICE_UNAVAILABLE).header('cache-control', 'no-store').send(sorryPage());
    }
  }

  private async render(req: Request, res: Response, { url, refused }: Asked, language: Language) {
    const { forms, keep } = await this.extras.forms(req, refused && { refused, page: url });
    const { page, files } = await this.client.render({
      url,
      origin: this.settings.publicUrl,
      language,
      now: this.clock.now().toISOString(),
      demo: this.settings.demo,
      forms,
      execute: (query, variables) => this.graphql.execute({ query, variables }, { req, res }),
    });
    const hasForms = page.html.includes('action="/forms/');
    if (hasForms) keep(res);
    const address = new URL(url, this.settings.publicUrl);
    const markup = document({ page, files: { ...files, accents: await this.extras.accents() }, language, address, nonce: nonceOf(req) });
    return { status: page.status, isPersonal: page.isPersonal || hasForms, markup };
  }
}
