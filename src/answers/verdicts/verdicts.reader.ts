import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, perRequest, type GraphqlContext } from '../../platform/index.js';
import { Answerables } from '../answerables.js';
import type { AnswerVerdicts } from './verdict.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  yes: number;
  no: number;
  verdict_until: Date | null;
  verdict_closed_at: Date | null;
  verdict_percent: number | null;
  verdict_least: number | null;
}

/** The round that stands now: of a reopened duty that isn't answered yet, the one that reopened it. */
const ROUND = 'case when d.reopened_at is not null and d.answered_at is not null then 2 else 1 end';

/** How many said what. Who did is for nobody but themselves (V5). */
@Injectable()
export class VerdictsReader {
  constructor(
    private readonly database: Database,
    private readonly answerables: Answerables,
  ) {}

  readonly verdictsOn = perRequest(() => new DataLoader<string, AnswerVerdicts | null>((ids) => this.counts(ids)));

  /** The viewer's own verdict; null when they gave none. */
  readonly viewersVerdict = perRequest(({ viewer }) => new DataLoader<string, boolean | null>((ids) => this.own(viewer.profile?.id ?? null, ids)));

  /** The viewer asked or supported it, given as `kind:uuid`. */
  readonly viewerAsked = perRequest((context) => new DataLoader<string, boolean>((things) => this.asked(context, things)));

  private async counts(dueIds: readonly string[]): Promise<(AnswerVerdicts | null)[]> {
    const rows = await this.database.rows<Row>(
      `select d.id, d.verdict_until, d.verdict_closed_at, d.verdict_percent, d.verdict_least,
         count(v.profile_id) filter (where v.answers)::int as yes, count(v.profile_id) filter (where not v.answers)::int as no
       from answer_due d left join answer_verdict v on v.answer_due_id = d.id and v.round = ${ROUND}
       where d.id = any($1) and d.verdict_percent is not null group by d.id`,
      [dueIds],
    );
    const byId = new Map(rows.map((row) => [row.id, toVerdicts(row)]));
    return dueIds.map((id) => byId.get(id) ?? null);
  }

  private async own(profileId: string | null, dueIds: readonly string[]): Promise<(boolean | null)[]> {
    if (!profileId) return dueIds.map(() => null);
    const rows = await this.database.rows<{ id: string; answers: boolean }>(
      `select d.id, v.answers from answer_due d join answer_verdict v on v.answer_due_id = d.id and v.round = ${ROUND}
       where v.profile_id = $1 and d.id = any($2)`,
      [profileId, dueIds],
    );
    const byId = new Map(rows.map(({ id, answers }) => [id, answers]));
    return dueIds.map((id) => byId.get(id) ?? null);
  }

  private async asked({ viewer }: GraphqlContext, things: readonly string[]): Promise<boolean[]> {
    const profileId = viewer.profile?.id;
    const asked = new Set<string>();
    for (const [kind, answerable] of profileId ? this.answerables.kinds() : []) {
      const ids = things.filter((thing) => thing.startsWith(`${kind}:`)).map((thing) => thing.slice(kind.length + 1));
      const own = profileId && ids.length > 0 ? await answerable.askedBy?.(profileId, ids) : [];
      for (const id of own ?? []) asked.add(`${kind}:${id}`);
    }
    return things.map((thing) => asked.has(thing));
  }
}

function toVerdicts(row: Row): AnswerVerdicts {
  const { yes, no, verdict_until: until, verdict_percent: percent, verdict_least: least } = row;
  return { yes, no, until, percent, least, isClosed: row.verdict_closed_at !== null };
}
