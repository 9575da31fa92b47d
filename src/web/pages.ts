import { HttpStatus, Inject, Injectable, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Accents } from '../identity/index.js';
import { Clock, GraphqlExecutor, nonceOf, SETTINGS, type Language, type Settings } from '../platform/index.js';
import { ClientBuild } from './client-build.js';
import { document, sorryPage } from './page-document.js';
import { languageCookie, languageOf } from './page-language.js';

/** The client's pages, rendered for whoever asks. */
@Injectable()
export class Pages {
  private readonly log = new Logger(Pages.name);

  constructor(
    private readonly client: ClientBuild,
    private readonly graphql: GraphqlExecutor,
    private readonly clock: Clock,
    private readonly accents: Accents,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async answer(req: Request, res: Response): Promise<void> {
    const language = languageOf(req);
    // The pages' own GraphQL answers in the language that the page is shown in.
    req.headers['accept-language'] = language;
    if (req.query['lang'] === language) res.append('set-cookie', languageCookie(language, this.settings.publicUrl.startsWith('https:')));
    res.vary('cookie, accept-language').type('html');
    try {
      const { status, markup, isPersonal } = await this.render(req, res, language);
      res.status(status).header('cache-control', isPersonal ? 'no-store' : 'no-cache').send(markup);
    } catch (error) {
      this.log.error(error);
      res.status(HttpStatus.SERVICE_UNAVAILABLE).header('cache-control', 'no-store').send(sorryPage());
    }
  }

  private async render(req: Request, res: Response, language: Language) {
    const { page, files } = await this.client.render({
      url: req.originalUrl,
      language,
      now: this.clock.now().toISOString(),
      demo: this.settings.demo,
      execute: (query, variables) => this.graphql.execute({ query, variables }, { req, res }),
    });
    const address = new URL(req.originalUrl, this.settings.publicUrl);
    return { status: page.status, isPersonal: page.isPersonal, markup: document({ page, files: { ...files, accents: await this.accents.address() }, language, address, nonce: nonceOf(req) }) };
  }
}
