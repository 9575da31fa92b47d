import { Injectable } from '@nestjs/common';
import { Database, globalId, inLanguage, pageSize, readCursor, toConnection, type Connection, type GraphqlContext, type PageArgs, type Texts } from '../../platform/index.js';
import type { CaseCause, CaseState } from '../case.entity.js';
import { Reportables, type CaseCard } from '../reportables.js';
import type { ModeratedContribution } from './mine.type.js';

interface Row extends Record<string, unknown> {
  id: string;
  kind: string;
  subject_id: string;
  state: CaseState;
  reason: Texts;
  because: CaseCause[];
  at: Date;
}

/** An author isn't told that somebody reported them, only what was decided; what is held says why. */
const TOLD = `(c.state <> 'decided' and not c.because && '{reported,looked-at-again}') or exists (select from moderation_decision d where d.case_id = c.id)`;

/** What moderators did with somebody's own contributions: W9, to the author alone. */
@Injectable()
export class MineReader {
  constructor(
    private readonly database: Database,
    private readonly reportables: Reportables,
  ) {}

  async ofProfile(context: GraphqlContext, profileId: string, args: PageArgs): Promise<Connection<ModeratedContribution>> {
    const [at, id] = args.after ? readCursor(args.after, 2) : [null, null];
    const rows = await this.database.rows<Row>(
      `select * from (
         select c.id, c.kind, c.subject_id, c.state, c.reason, c.because, coalesce(c.decided_at, c.opened_at) as at
         from moderation_case c where c.author_id = $1 and (${TOLD})
       ) mine where $2::timestamptz is null or (at, id) < ($2, $3::uuid)
       order by at desc, id desc limit $4`,
      [profileId, at, id, pageSize(args) + 1],
    );
    const cards = await this.cards(context, rows);
    return toConnection(rows, args, (row) => [row.at, row.id], (row) => this.toContribution(context, row, cards.get(row.id) ?? null));
  }

  private async cards({ viewer }: GraphqlContext, rows: readonly Row[]): Promise<Map<string, CaseCard | null>> {
    const cards = new Map<string, CaseCard | null>();
    for (const kind of new Set(rows.map((row) => row.kind))) {
      const ofKind = rows.filter((row) => row.kind === kind);
      const found = await this.reportables.get(kind).cards(viewer, ofKind.map((row) => row.subject_id));
      ofKind.forEach((row, place) => cards.set(row.id, found[place] ?? null));
    }
    return cards;
  }

  /** Of the card only what is the author's own: the words, and where they stand. */
  private toContribution({ viewer }: GraphqlContext, row: Row, card: CaseCard | null): ModeratedContribution {
    const waits = row.state !== 'decided' && !row.because.some((cause) => cause === 'reported' || cause === 'looked-at-again');
    return {
      id: globalId(this.reportables.get(row.kind).idKind, row.subject_id),
      kind: row.kind,
      excerpt: card?.excerpt ?? '',
      path: card?.path ?? null,
      waitsBecause: waits ? inLanguage(row.reason, viewer.language).text : null,
      at: row.at,
      caseId: row.id,
    };
  }
}
