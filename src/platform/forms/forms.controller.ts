import { Body, Controller, HttpCode, HttpStatus, Inject, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ViewerSource } from '../access/index.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { NotAllowed } from '../graphql/index.js';
import { isSameOrigin } from '../live/index.js';
import { preferredLanguage, type Language } from '../text/index.js';
import { FormDeeds } from './form-deeds.js';
import { FormMutations, refusalOf } from './form-mutations.js';
import { FormTokens } from './form-tokens.js';
import { FormRefused, type FormRefusal } from './refused-form.js';
import { readForm, valuesOf, type SentForm } from './sent-form.js';

const OUTDATED: Record<Language, string> = {
  en: 'Nothing was sent: this page was open for a long time, or somebody signed in or out meanwhile. What you wrote is still here: check it and send it again.',
  cy: 'Ni anfonwyd dim: bu’r dudalen hon ar agor am amser hir, neu mewngofnododd neu allgofnododd rhywun yn y cyfamser. Mae’r hyn a ysgrifennoch yma o hyd: gwiriwch ef a’i anfon eto.',
};

/**
 * `POST /forms/:deed`: what the client's forms do where no script runs, and before one does. The deed is a mutation by
 * its name, or what a room has registered; when it is done, the browser is sent on to a page.
 */
@Controller('forms')
export class FormsController {
  constructor(
    private readonly viewers: ViewerSource,
    private readonly tokens: FormTokens,
    private readonly mutations: FormMutations,
    private readonly deeds: FormDeeds,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post(':deed')
  @HttpCode(HttpStatus.SEE_OTHER)
  async send(@Param('deed') deed: string, @Body() body: unknown, @Req() req: Request, @Res() res: Response): Promise<void> {
    if (!this.deeds.get(deed) && !this.mutations.has(deed)) throw new NotFoundException();
    const sent = readForm(body);
    const language = sent.language ?? preferredLanguage(req.headers['accept-language']);
    req.headers['accept-language'] = language;
    req.headers['x-acting-as'] = sent.actingAs;
    const outcome = (await this.refusalToTake(sent, req, language)) ?? (await this.perform(deed, sent, language, { req, res }));
    if ('refusal' in outcome) throw new FormRefused(sent.page, { form: sent.form, values: valuesOf(sent), refusal: outcome.refusal });
    res.set('cache-control', 'no-store').redirect(HttpStatus.SEE_OTHER, outcome.to);
  }

  /** Another site's page can't send a form in somebody's name: it neither comes from here nor knows the token. */
  private async refusalToTake({ token }: SentForm, req: Request, language: Language): Promise<{ refusal: FormRefusal } | null> {
    if (!isSameOrigin(req, this.settings.publicUrl)) return { refusal: refusalOf(new NotAllowed(), language) };
    if (this.tokens.holds(await this.viewers.of(req.headers), req, token)) return null;
    return { refusal: { refusal: 'FormOutdated', message: OUTDATED[language] } };
  }

  private async perform(deed: string, sent: SentForm, language: Language, http: { req: Request; res: Response }) {
    const own = this.deeds.get(deed);
    if (!own) return this.mutations.run(deed, sent, http);
    const refused = await own(sent.fields, http);
    return refused ? { refusal: refusalOf(refused, language, 'fields' in refused ? (refused.fields as FormRefusal['fields']) : undefined) } : { to: sent.then };
  }
}
