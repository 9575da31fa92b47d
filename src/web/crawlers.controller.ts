import { Controller, Get, Header, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { html, LANGUAGES, SETTINGS, type Settings } from '../platform/index.js';
import { Sitemap } from './sitemap.js';

/** What is no page for reading. Youth spaces aren't named: they are shown to members alone, and say noindex (Y3). */
const NOT_FOR_CRAWLERS = ['/graphql', '/auth/', '/forms/', '/demo', '/dev/', '/me', '/desk', '/acting-as', '/sign-in', '/sign-up', '/report', '/concerns'];

/** What search engines ask for. */
@Controller()
export class CrawlersController {
  constructor(
    private readonly sitemap: Sitemap,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'public, max-age=86400')
  robots(): string {
    return ['User-agent: *', ...NOT_FOR_CRAWLERS.map((path) => `Disallow: ${path}`), '', `Sitemap: ${this.settings.publicUrl}/sitemap.xml`, ''].join('\n');
  }

  @Get('sitemap.xml')
  async map(@Req() req: Request, @Res() res: Response): Promise<void> {
    const { publicUrl } = this.settings;
    const addresses = await this.sitemap.addresses({ req, res });
    const urls = addresses.map((path) => {
      const alternates = LANGUAGES.map((language) => html`<xhtml:link rel="alternate" hreflang="${language}" href="${`${publicUrl}${path}?lang=${language}`}"/>`);
      return html`<url><loc>${publicUrl + path}</loc>${alternates}</url>\n`;
    });
    const { markup } = html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>
`;
    res.set('cache-control', 'public, max-age=3600').type('application/xml').send(markup);
  }
}
