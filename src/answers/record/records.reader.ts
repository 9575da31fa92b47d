import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, jurisdictionOf, localMarkdown, localText, perRequest, type GraphqlContext, type Texts } from '../../platform/index.js';
import { USUAL_TERMS } from '../terms/index.js';
import { responseFigures, type DutyFacts } from './record.rules.js';
import type { ResponseRecord } from './record.type.js';

interface DutyRow extends Omit<DutyFacts, 'verdicts'> {
  [column: string]: unknown;
  key: string;
  yes: number;
  total: number;
}

interface Place {
  [column: string]: unknown;
  key: string;
  jurisdiction: string;
  least: number | null;
  note: Texts | null;
}

const RULES: Texts = {
  en: 'Counted is what was answered or whose day has passed. Left out is what was paused with a public reason, is not the council’s to decide, is no longer owed, or was taken over after its day.',
  cy: 'Cyfrifir yr hyn a atebwyd neu y mae ei ddiwrnod wedi mynd heibio. Gadewir allan yr hyn a oedwyd gyda rheswm cyhoeddus, nad yw’n fater i’r cyngor, nad yw’n ddyledus mwyach, neu a gymerwyd drosodd ar ôl ei ddiwrnod.',
};

/** The duties of councils or councillors, with what counts of them. `key` says whose. */
const duties = (key: string, late: string): string => `
  select ${key} as key, d.opened_at as "openedAt", d.due_on::text as "dueOn", d.answered_at as "answeredAt", d.first_answered_at as "firstAnsweredAt",
    d.first_due_on::text as "firstDueOn", d.delayed_how as "delayedHow", d.lifted_at as "liftedAt", ${late} as "wasTakenOverLate",
    (select a.position from answer a where a.answer_due_id = d.id and a.profile_id = d.owed_by order by a.number desc limit 1) as position,
    verdicts.yes, verdicts.total
  from answer_due d
  cross join lateral (
    select count(*) filter (where answers)::int as yes, count(*)::int as total from answer_verdict v where v.answer_due_id = d.id
  ) verdicts`;

const TAKEN_OVER_LATE = `(
  select h.how <> 'by-rule' and (h.since at time zone 'Europe/London')::date > d.due_on from answer_due_holder h
  where h.answer_due_id = d.id order by h.since desc, h.id desc limit 1
)`;

const LEAST = `(select t.record_least from answer_terms t where t.organisation_id = o.id and t.from_day <= $2::date order by t.from_day desc limit 1) as least`;

/** How councillors and councils have answered. There is no list of them, and so no order: nobody is ranked. */
@Injectable()
export class RecordsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of whole councils. */
  readonly ofCouncils = perRequest((context) => new DataLoader<string, ResponseRecord | null>((ids) => this.councils(context, ids)));

  /** Of profiles that are or were councillors; null for everybody else. */
  readonly ofCouncillors = perRequest((context) => new DataLoader<string, ResponseRecord | null>((ids) => this.councillors(context, ids)));

  private async councils(context: GraphqlContext, ids: readonly string[]): Promise<(ResponseRecord | null)[]> {
    const places = await this.database.rows<Place>(
      `select o.id as key, o.jurisdiction, ${LEAST}, null::jsonb as note from organisation o where o.id = any($1) and o.kind = 'council'`,
      [ids, this.clock.now()],
    );
    const rows = await this.database.rows<DutyRow>(`${duties('d.organisation_id', 'false')} where d.organisation_id = any($1)`, [ids]);
    return this.records(context, ids, { places, rows });
  }

  private async councillors(context: GraphqlContext, ids: readonly string[]): Promise<(ResponseRecord | null)[]> {
    const places = await this.database.rows<Place>(
      `select distinct on (a.profile_id) a.profile_id as key, o.jurisdiction, ${LEAST},
         (select n.text from response_note n where n.profile_id = a.profile_id and n.organisation_id = o.id order by n.written_at desc, n.id desc limit 1) as note
       from appointment a join organisation o on o.id = a.organisation_id
       where a.role = 'councillor' and a.profile_id = any($1) order by a.profile_id, a.starts_at desc`,
      [ids, this.clock.now()],
    );
    const rows = await this.database.rows<DutyRow>(`${duties('d.owed_by', TAKEN_OVER_LATE)} where d.owed_by = any($1)`, [ids]);
    return this.records(context, ids, { places, rows });
  }

  private records(
    { viewer: { language } }: GraphqlContext,
    keys: readonly string[],
    found: { readonly places: readonly Place[]; readonly rows: readonly DutyRow[] },
  ): (ResponseRecord | null)[] {
    return keys.map((key) => {
      const place = found.places.find((each) => each.key === key);
      if (!place) return null;
      const least = place.least ?? USUAL_TERMS.recordLeast;
      const own = found.rows.filter((row) => row.key === key).map((row) => ({ ...row, verdicts: { yes: row.yes, total: row.total } }));
      const figures = responseFigures(own, this.clock.now(), jurisdictionOf(place.jurisdiction).calendar, least);
      return { ...figures, least, rules: localText(RULES, language), note: place.note && localMarkdown(place.note, language) };
    });
  }
}
