import { Injectable } from '@nestjs/common';
import { Clock, Database, globalId, inLanguage, localText, type GraphqlContext, type Language } from '../../platform/index.js';
import { OUT_OF_CHOICE, THE_CODE } from '../code.js';
import { ModerationScopes } from '../moderation-scopes.js';
import { HOW_REPORTS_WEIGH, USUAL_DECISION_MINUTES } from '../rules/index.js';
import type { ModerationFigures, ModerationMonth, PublicModeration } from './figures.type.js';
import { roundedShare, shown, shownWhole } from './suppression.rules.js';

interface Row extends Record<string, unknown> {
  kind: string;
  /** Null: all places of that kind together. */
  id: string | null;
  month: string;
  published: number;
  changes_asked: number;
  hidden: number;
  removed: number;
  pauses: number;
  upheld: number;
  overturned: number;
  timed: number;
  in_time: number;
}

const count = (condition: string): string => `(count(*) filter (where ${condition}))::int`;

/** $1 the kinds shown by place, $2 now. What an appeal restored counts as an appeal, not as a decision of its own. */
const MONTHS = `
  with begun as (select date_trunc('month', $2::timestamptz at time zone 'Europe/London') as this_month),
  done as (
    select c.scope_kind, case when c.scope_kind = any($1::text[]) then c.scope_id end as scope_id,
      d.decided_at, d.action, d.paused_until is not null as paused, null as outcome,
      case when d.opened_at is not null then d.decided_at <= d.opened_at + coalesce(p.decision_minutes, ${USUAL_DECISION_MINUTES}) * interval '1 minute' end as in_time
    from moderation_decision d join moderation_case c on c.id = d.case_id
    left join moderation_place p on p.scope_kind = c.scope_kind and p.scope_id = c.scope_id
    where not exists (select from moderation_appeal a where a.case_id = d.case_id and a.outcome = 'overturned' and a.decided_at = d.decided_at)
    union all
    select c.scope_kind, case when c.scope_kind = any($1::text[]) then c.scope_id end, a.decided_at, null, false, a.outcome, null
    from moderation_appeal a join moderation_case c on c.id = a.case_id where a.outcome is not null
  ), dated as (select *, date_trunc('month', decided_at at time zone 'Europe/London') as month from done)
  select scope_kind as kind, scope_id as id, to_char(month, 'YYYY-MM') as month,
    ${count(`action in ('publish', 'restore')`)} as published, ${count(`action = 'ask-for-changes'`)} as changes_asked,
    ${count(`action = 'hide'`)} as hidden, ${count(`action = 'remove'`)} as removed, ${count('paused')} as pauses,
    ${count(`outcome = 'upheld'`)} as upheld, ${count(`outcome = 'overturned'`)} as overturned,
    ${count('in_time is not null')} as timed, ${count('in_time')} as in_time
  from dated, begun where month < this_month and month >= this_month - interval '12 months'
  group by 1, 2, month order by month desc`;

/** What everybody may know of what moderators did. Only months that are over: what is counted doesn't grow while it is looked at. */
@Injectable()
export class FiguresReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scopes: ModerationScopes,
  ) {}

  async read({ viewer: { language } }: GraphqlContext): Promise<PublicModeration> {
    const byPlace = this.scopes.kinds().filter(({ isPublic }) => isPublic).map(({ kind }) => kind);
    const rows = await this.database.rows<Row>(MONTHS, [byPlace, this.clock.now()]);
    const code = THE_CODE.filter(({ id }) => !OUT_OF_CHOICE.includes(id)).map(({ id, text }) => ({ id: globalId('rule', id), text: localText(text, language) }));
    return { code, howReportsWeigh: inLanguage(HOW_REPORTS_WEIGH, language).text, figures: await this.figures(rows, language) };
  }

  private async figures(rows: readonly Row[], language: Language): Promise<ModerationFigures[]> {
    const groups = [...new Map(rows.map(({ kind, id }) => [`${kind}:${id}`, { kind, id }])).values()];
    const named = groups.filter((group): group is { kind: string; id: string } => group.id !== null);
    const described = await this.scopes.describe(named);
    return groups.map((group) => {
      const place = group.id === null ? null : (described[named.findIndex(({ id }) => id === group.id)] ?? null);
      const months = rows.filter(({ kind, id }) => kind === group.kind && id === group.id).map(toMonth);
      return { id: group.id && this.scopes.idOf({ kind: group.kind, id: group.id }), name: place && localText(place.name, language), months };
    });
  }
}

function toMonth(row: Row): ModerationMonth {
  const { upheld, overturned } = row;
  return {
    month: row.month,
    published: shown(row.published),
    changesAsked: shown(row.changes_asked),
    hidden: shown(row.hidden),
    removed: shown(row.removed),
    pauses: shown(row.pauses),
    appeals: shownWhole(upheld + overturned, [upheld, overturned]),
    upheld: shown(upheld),
    overturned: shown(overturned),
    inTimePercent: roundedShare(row.in_time, row.timed),
  };
}
