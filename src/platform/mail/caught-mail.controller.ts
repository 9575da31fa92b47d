import { Controller, Get, Header, Inject, NotFoundException, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Database } from '../database/database.js';
import { html, htmlPage, type Html } from '../http/html-page.js';
import { isFromThisMachine } from '../http/loopback.js';

interface CaughtMail {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string | null;
  at: Date;
}

const MOST_LISTED = 200;
const UUID = /^[0-9a-f-]{36}$/;

/** The mail that was caught instead of sent, for whoever develops or tries Folkmoot on their own machine. */
@Controller('dev/mail')
export class CaughtMailController {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async list(@Req() request: Request): Promise<string> {
    this.refuseOthers(request);
    const mails = await this.database.rows<CaughtMail>(
      `select id, recipient, subject, at from caught_mail order by at desc, id desc limit ${MOST_LISTED}`,
    );
    const items = mails.map((mail) => html`<li><a href="/dev/mail/${mail.id}">${mail.subject}</a> to ${mail.recipient}, ${mail.at.toISOString()}</li>`);
    return htmlPage('Caught mail', mails.length > 0 ? html`<ol>${items}</ol>` : html`<p>No mail has been caught yet.</p>`);
  }

  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async one(@Req() request: Request, @Param('id') id: string): Promise<string> {
    this.refuseOthers(request);
    const mail = await this.caught(id);
    return htmlPage(mail.subject, letter(mail));
  }

  /** As a mail program shows it that shows pages. */
  @Get(':id/page')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async page(@Req() request: Request, @Param('id') id: string): Promise<string> {
    this.refuseOthers(request);
    const { html: page } = await this.caught(id);
    if (page === null) throw new NotFoundException();
    return page;
  }

  private async caught(id: string): Promise<CaughtMail> {
    const mail = UUID.test(id) ? await this.database.row<CaughtMail>('select id, recipient, subject, text, html, at from caught_mail where id = $1', [id]) : null;
    if (!mail) throw new NotFoundException();
    return mail;
  }

  private refuseOthers(request: Request): void {
    if (!this.settings.FOLKMOOT_EMBEDDED || !isFromThisMachine(request)) throw new NotFoundException();
  }
}

function letter(mail: CaughtMail): Html {
  const paragraphs = mail.text.split(/\n{2,}/).map((paragraph) => html`<p>${withLinks(paragraph)}</p>`);
  return html`
    <dl><dt>To</dt><dd>${mail.recipient}</dd><dt>Sent</dt><dd>${mail.at.toISOString()}</dd></dl>
    ${paragraphs}
    ${mail.html === null ? '' : html`<p><a href="/dev/mail/${mail.id}/page">The same as a page</a></p>`}
    <p><a href="/dev/mail">All caught mail</a></p>`;
}

function withLinks(text: string): Html[] {
  return text.split(/(https?:\/\/\S+)/).map((part, place) => (place % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
}
