import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import { Citables, Citations, type Citation, type CitedKind, type CitedThing, type CiteUse } from '../../proceedings/index.js';
import type { DecisionCite } from './cite.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  decision_id: string;
  kind: CitedKind;
  cited_id: string;
  use: CiteUse;
  why: Texts;
  version_number: number;
  cited_at: Date;
}

interface CitationRow extends Row {
  title: Texts;
  decided_at: Date | null;
}

/** Of one thing, the latest. */
const MOST_CITATIONS = 50;

/** What was said last of each thing. */
const STANDING = `
  select distinct on (decision_id, kind, cited_id) id, decision_id, kind, cited_id, use, why, version_number, cited_at
  from decision_cite`;
const NEWEST_FIRST = 'order by decision_id, kind, cited_id, cited_at desc, id desc';

/** What decisions cite, from both ends (D6); whoever sees the decision sees it. */
@Injectable()
export class CitesReader {
  constructor(
    private readonly database: Database,
    private readonly citables: Citables,
    citations: Citations,
  ) {
    citations.answeredBy((context, kind, ids) => this.citations(context, kind, ids));
  }

  /** By the id of the decision, in the order in which they were first said to be cited. */
  readonly citesOf = perRequest((context) => new DataLoader<string, DecisionCite[]>((ids) => this.cites(ids, context)));

  /** What is cited, given as `kind:uuid`; null where the viewer doesn't see it. */
  readonly things = perRequest((context) => new DataLoader<string, CitedThing | null>((things) => this.describe(things, context)));

  private async cites(ids: readonly string[], context: GraphqlContext): Promise<DecisionCite[][]> {
    const rows = await this.database.rows<Row>(
      `select * from (${STANDING} where decision_id = any($1) ${NEWEST_FIRST}) as standing order by use, cited_at, id`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.decision_id === id).map((row) => toCite(row, context.viewer.language)));
  }

  private async citations(context: GraphqlContext, kind: CitedKind, ids: readonly string[]): Promise<Citation[][]> {
    const rows = await this.database.rows<CitationRow>(
      `select * from (
         select c.*, v.title, d.decided_at, row_number() over (partition by c.cited_id order by c.cited_at desc, c.id desc) as place
         from (${STANDING} where kind = $1 and cited_id = any($2) ${NEWEST_FIRST}) as c
         join decision d on d.id = c.decision_id join decision_version v on v.decision_id = d.id and v.number = d.version_number
         where d.state <> 'draft'
       ) as citation where place <= $3 order by place`,
      [kind, ids, MOST_CITATIONS],
    );
    return ids.map((id) => rows.filter((row) => row.cited_id === id).map((row) => toCitation(row, context.viewer.language)));
  }

  private async describe(things: readonly string[], context: GraphqlContext): Promise<(CitedThing | null)[]> {
    const described = new Map<string, CitedThing | null>();
    for (const kind of new Set(things.map((thing) => thing.slice(0, thing.indexOf(':'))))) {
      const ids = things.filter((thing) => thing.startsWith(`${kind}:`)).map((thing) => thing.slice(kind.length + 1));
      const found = (await this.citables.of(kind as CitedKind)?.describe(context, ids)) ?? [];
      ids.forEach((id, place) => described.set(`${kind}:${id}`, found[place] ?? null));
    }
    return things.map((thing) => described.get(thing) ?? null);
  }
}

function toCite(row: Row, language: Language): DecisionCite {
  const { kind, use, cited_id: citedId, version_number: versionNumber, cited_at: citedAt } = row;
  return { id: globalId('cite', row.id), kind, citedId, use, versionNumber, citedAt, why: localText(row.why, language) };
}

function toCitation(row: CitationRow, language: Language): Citation {
  const { use, cited_at: citedAt, decided_at: decidedAt } = row;
  return { decisionId: globalId('dec', row.decision_id), decisionTitle: localText(row.title, language), use, citedAt, decidedAt, why: localText(row.why, language) };
}
