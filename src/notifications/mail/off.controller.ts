import { Controller, Get, Header, HttpCode, NotFoundException, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { html, htmlPage, preferredLanguage, type Language } from '../../platform/index.js';
import { SetNotificationMail } from '../set-notification-mail.js';
import { OffLink } from './off-link.js';

const WORDS = {
  en: { ask: 'No more mail?', button: 'Send me no more mail', rest: 'What is new still waits for you when you sign in.', done: 'You will get no more mail', again: 'You can switch it on again on your own page.' },
  cy: { ask: 'Dim mwy o bost?', button: 'Peidiwch ag anfon mwy o bost ataf', rest: 'Bydd yr hyn sy’n newydd yn aros amdanoch pan fewngofnodwch.', done: 'Ni chewch ragor o bost', again: 'Gallwch ei droi ymlaen eto ar eich tudalen eich hun.' },
} satisfies Record<Language, object>;

const HTML = 'text/html; charset=utf-8';

/**
 * Switches mail off for whoever holds the link, signed in or not. Reading the page changes nothing: programs that look
 * into mails follow links. Its one button does, and so does a mail program's own (RFC 8058), which posts to the same address.
 */
@Controller('notifications/off')
export class OffController {
  constructor(
    private readonly link: OffLink,
    private readonly setting: SetNotificationMail,
  ) {}

  @Get(':token')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  ask(@Param('token') token: string, @Req() request: Request): string {
    this.holder(token);
    const words = WORDS[languageOf(request)];
    return htmlPage(words.ask, html`<form method="post"><button>${words.button}</button></form><p>${words.rest}</p>`);
  }

  @Post(':token')
  @HttpCode(200)
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  async off(@Param('token') token: string, @Req() request: Request): Promise<string> {
    await this.setting.switchOff(this.holder(token));
    const words = WORDS[languageOf(request)];
    return htmlPage(words.done, html`<p>${words.rest} ${words.again}</p>`);
  }

  private holder(token: string): string {
    const profileId = this.link.profileOf(token);
    if (!profileId) throw new NotFoundException();
    return profileId;
  }
}

const languageOf = (request: Request): Language => preferredLanguage(request.header('accept-language'));
