import { Controller, Get, Header, HttpStatus, Inject, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { html, htmlPage, isFromThisMachine, localPath, SETTINGS, type Html, type Settings } from '../../platform/index.js';
import { Sessions } from '../accounts/index.js';
import { DemoLinks, type DemoPerson } from './demo-links.js';

/** Being somebody invented, on one's own machine alone. */
@Controller('demo')
export class DemoController {
  constructor(
    private readonly links: DemoLinks,
    private readonly sessions: Sessions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async list(@Req() request: Request): Promise<string> {
    this.refuseOthers(request);
    const people = await this.links.people();
    const kinds = [...new Set(people.map(({ kind }) => kind))];
    const sections: Html[] = [];
    for (const kind of kinds) sections.push(await this.section(kind, people.filter((person) => person.kind === kind)));
    return htmlPage('Whom would you like to be?', html`
      <p>Everybody here is invented. Each link signs you in once; load this page again for fresh ones.</p>
      ${sections}`);
  }

  @Get('sign-in/:token')
  @Header('cache-control', 'no-store')
  async signIn(@Req() request: Request, @Res() response: Response, @Param('token') token: string, @Query('next') next?: unknown): Promise<void> {
    this.refuseOthers(request);
    const opened = await this.links.redeem(token);
    if (opened) this.sessions.setCookie(response, opened);
    // A link that was used leads to fresh ones.
    response.redirect(HttpStatus.SEE_OTHER, opened ? localPath(next) : '/demo');
  }

  private async section(kind: string, people: readonly DemoPerson[]): Promise<Html> {
    const items: Html[] = [];
    for (const { profileId, label } of people) {
      const { url } = await this.links.make(profileId);
      items.push(html`<li><a href="${new URL(url).pathname}">${label}</a></li>`);
    }
    return html`<h2>${kind}</h2><ul>${items}</ul>`;
  }

  private refuseOthers(request: Request): void {
    if (!this.settings.demo || !isFromThisMachine(request)) throw new NotFoundException();
  }
}
