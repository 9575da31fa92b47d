import { Controller, Get, Header, Inject, NotFoundException, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalCalendar } from 'ical-generator';
import { addDays, Clock, Database, isLanguage, localId, newId, preferredLanguage, SETTINGS, visitor, type Language, type Settings, type Texts } from '../../platform/index.js';
import type { Decision } from '../decision.type.js';
import { DAYS_AHEAD, DecisionListsReader } from './decision-lists.reader.js';

const NAME = { en: 'Decisions to come', cy: 'Penderfyniadau i ddod' };
const IN_PUBLIC = { en: (days: number) => `${days} days in public so far`, cy: (days: number) => `${days} diwrnod yn gyhoeddus hyd yma` };

interface Planned {
  /** Null: every council. */
  readonly id: string | null;
  readonly name: Texts;
}

/** The forward plan for anybody's calendar, of a council (`/forward-plan/<slug>.ics`) or of all (`/forward-plan.ics`), with `?lang=cy` in Welsh, with `?ward=…` about what affects one ward. */
@Controller()
export class ForwardPlanController {
  constructor(
    private readonly database: Database,
    private readonly reader: DecisionListsReader,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('forward-plan.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'no-cache')
  async all(@Req() request: Request): Promise<string> {
    const place = await this.database.row<{ name: Texts }>('select name from place');
    return this.written({ id: null, name: place?.name ?? {} }, request);
  }

  @Get('forward-plan/:slug.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'no-cache')
  async calendar(@Param('slug') slug: string, @Req() request: Request): Promise<string> {
    const organisation = await this.database.row<{ id: string; name: Texts }>('select id, name from organisation where slug = $1', [slug]);
    if (!organisation) throw new NotFoundException('There is no such council.');
    return this.written(organisation, request);
  }

  private async written({ id, name }: Planned, request: Request): Promise<string> {
    const { lang: asked, ward } = request.query;
    const language = isLanguage(asked) ? asked : preferredLanguage(request.headers['accept-language']);
    const context = { viewer: visitor(language), requestId: newId(), http: null, shownProfileId: null };
    // What was to be decided lately stays, so that a calendar learns that it was withdrawn.
    const from = addDays(this.reader.today(), -DAYS_AHEAD);
    const wanted = { organisationId: id, wardId: typeof ward === 'string' ? localId('ward', ward) : null, withWithdrawn: true };
    const lately = await this.reader.coming(context, { ...wanted, from });
    const coming = await this.reader.coming(context, { ...wanted, from: this.reader.today() });
    const calendar = ical({ name: `${NAME[language]}: ${name[language] ?? name.en ?? ''}`, method: ICalCalendarMethod.PUBLISH });
    for (const decision of new Map([...lately, ...coming].map((each) => [each.id, each])).values()) this.add(calendar, decision, language);
    // Every line of a calendar ends, the last one too.
    return `${calendar.toString()}\r\n`;
  }

  /** The uid stays and the sequence grows with each change, so that a calendar moves and strikes out what it knows. */
  private add(calendar: ICalCalendar, decision: Decision, language: Language): void {
    const url = new URL(`/decisions/${decision.id}`, this.settings.publicUrl);
    calendar.createEvent({
      id: `${decision.id}@${url.hostname}`,
      sequence: decision.version,
      stamp: this.clock.now(),
      allDay: true,
      start: instantOf(decision.decidesOn),
      end: instantOf(addDays(decision.decidesUntil ?? decision.decidesOn, 1)),
      summary: decision.title.text,
      description: `${decision.councillorOffice} · ${IN_PUBLIC[language](decision.daysInPublic)}`,
      url: url.href,
      status: decision.state === 'withdrawn' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
}

const instantOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
