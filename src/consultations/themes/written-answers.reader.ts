import { Injectable } from '@nestjs/common';
import { Database, globalId, pageSize, readCursor, toConnection, type AgeBand, type Connection, type GraphqlContext, type Language, type PageArgs } from '../../platform/index.js';
import { isYoung } from '../results/index.js';
import type { SubmissionSource } from '../submissions/index.js';
import { asksFor, ThemesReader } from './themes.reader.js';
import type { Theme, WrittenAnswer } from './theme.type.js';

interface WrittenRow {
  id: string;
  consultation_id: string;
  item_id: string;
  text: string;
  language: Language;
  may_quote: boolean;
  source: SubmissionSource;
  age_band: AgeBand | null;
  claimed_by: string | null;
  read_at: Date | null;
  theme_ids: string[];
}

export interface WrittenAsked {
  readonly consultationId: string;
  readonly itemId: string | null;
  readonly themeId: string | null;
  /** Only those that no theme has been found in. */
  readonly isUntagged: boolean;
}

export interface Progress {
  unread: number;
  untagged: number;
}

const WRITTEN = `
  select a.id, a.consultation_id, a.item_id, s.answers->(a.item_id::text)->>'text' as text, s.language, s.may_quote, s.source, s.age_band, a.claimed_by, a.read_at,
    array(select theme_id from theme_tag where answer_id = a.id order by theme_id) as theme_ids
  from written_answer a join consultation_submission s on s.id = a.submission_id join consultation c on c.id = a.consultation_id`;

/** What people wrote is read by those who asked alone (S2), and not before they may see results. $1: now; $2: the organisations the viewer asks for. */
const VISIBLE = `c.organisation_id = any($2) and (c.results_shown <> 'after-closing' or $1 >= coalesce(c.stopped_at, c.closes_at))`;

@Injectable()
export class WrittenAnswersReader {
  constructor(
    private readonly database: Database,
    private readonly themes: ThemesReader,
  ) {}

  async byId(context: GraphqlContext, now: Date, id: string): Promise<WrittenAnswer | null> {
    const row = await this.database.row<WrittenRow>(`${WRITTEN} where ${VISIBLE} and a.id = $3`, [now, asksFor(context.viewer), id]);
    return row && this.toWritten(context, row);
  }

  async page(context: GraphqlContext, now: Date, asked: WrittenAsked, args: PageArgs): Promise<Connection<WrittenAnswer>> {
    const [itemId, id] = args.after ? readCursor(args.after, 2) : [null, null];
    const { consultationId, isUntagged } = asked;
    const rows = await this.database.rows<WrittenRow>(
      `${WRITTEN} where ${VISIBLE} and a.consultation_id = $3 and ($4::uuid is null or a.item_id = $4)
         and ($5::uuid is null or exists (select from theme_tag t where t.answer_id = a.id and t.theme_id = $5))
         and (not $6 or not exists (select from theme_tag t where t.answer_id = a.id))
         and ($8::uuid is null or (a.item_id, a.id) > ($7::uuid, $8)) order by a.item_id, a.id limit $9`,
      [now, asksFor(context.viewer), consultationId, asked.itemId, asked.themeId, isUntagged, itemId, id, pageSize(args) + 1],
    );
    const written = new Map(await Promise.all(rows.map(async (row) => [row.id, await this.toWritten(context, row)] as const)));
    return toConnection(rows, args, (row) => [row.item_id, row.id], (row) => written.get(row.id) as WrittenAnswer);
  }

  /** How many nobody has read, and how many were read without a theme being found. Null for those who didn't ask. */
  progress(context: GraphqlContext, now: Date, consultationId: string): Promise<Progress | null> {
    return this.database.row<Progress>(
      `select count(a.id) filter (where a.read_at is null)::int as unread,
         count(a.id) filter (where a.read_at is not null and not exists (select from theme_tag t where t.answer_id = a.id))::int as untagged
       from consultation c left join written_answer a on a.consultation_id = c.id where ${VISIBLE} and c.id = $3 group by c.id`,
      [now, asksFor(context.viewer), consultationId],
    );
  }

  private async toWritten(context: GraphqlContext, row: WrittenRow): Promise<WrittenAnswer> {
    const themes = await this.themes.themes(context).loadMany(row.theme_ids);
    return {
      uuid: row.id,
      id: globalId('written', row.id),
      consultationId: row.consultation_id,
      itemId: globalId('item', row.item_id),
      text: row.text,
      language: row.language,
      mayBeQuoted: row.may_quote && !isYoung({ source: row.source, ageBand: row.age_band }),
      readAt: row.read_at,
      themes: themes.filter((theme): theme is Theme => theme !== null && !(theme instanceof Error)),
      claimedById: row.claimed_by,
    };
  }
}
