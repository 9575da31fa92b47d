import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Attachables } from '../../files/index.js';
import { Database, globalId, jurisdictionOf, NO_ID, pageSize, perRequest, readCursor, toConnection, type AgeBand, type Connection, type GraphqlContext, type Language, type PageArgs, type Viewer } from '../../platform/index.js';
import type { Answers, Questionnaire } from '../questionnaire/index.js';
import { toSubmittedAnswers } from '../submissions/index.js';
import { mayHandlePaper } from './paper.access.js';
import { PAPER_KIND } from './paper-desk.js';
import type { PaperDeed, PaperRemedy, PaperSource, PaperState } from './paper.states.js';
import { paperEndOf } from './paper.rules.js';
import type { PaperEntry, PaperStep, PaperSubmission } from './paper.type.js';
import { templateOf } from './template.js';

interface PaperRow {
  id: string;
  version: number;
  state: PaperState;
  source: PaperSource;
  place: string;
  received_on: string;
  batch_id: string;
  line: number | null;
  answers: Answers;
  language: Language;
  ward_id: string | null;
  age_band: AgeBand | null;
  may_quote: boolean;
  entered_by_profile_id: string;
  entered_by_account_id: string;
  entered_at: Date;
  checked_by_profile_id: string | null;
  checked_at: Date | null;
  return_reason: string | null;
  doubted_by_profile_id: string | null;
  doubted_by_account_id: string | null;
  doubted_at: Date | null;
  doubt_reason: string | null;
  doubt_remedy: PaperRemedy | null;
  settled_by_profile_id: string | null;
  settled_at: Date | null;
}

const PAPERS = `
  select p.id, p.version, p.state, p.source, p.place, p.received_on::text as received_on, p.batch_id, p.line, p.answers, p.language, p.ward_id, p.age_band, p.may_quote,
    p.entered_by_profile_id, e.account_id as entered_by_account_id, p.entered_at, p.checked_by_profile_id, p.checked_at, p.return_reason,
    p.doubted_by_profile_id, d.account_id as doubted_by_account_id, p.doubted_at, p.doubt_reason, p.doubt_remedy, p.settled_by_profile_id, p.settled_at
  from paper_submission p
  join consultation c on c.id = p.consultation_id
  join profile e on e.id = p.entered_by_profile_id
  left join profile d on d.id = p.doubted_by_profile_id`;

/** The one rule for seeing what came on paper (S2): those who handle it. $1: the organisations whose paper the viewer handles. */
const VISIBLE = 'c.organisation_id = any($1)';

const handledBy = (viewer: Viewer): string[] => viewer.appointments.map(({ organisationId }) => organisationId).filter((id) => mayHandlePaper(viewer, id));

/** What came on paper, as those see it who enter and check it. */
@Injectable()
export class PaperReader {
  constructor(
    private readonly database: Database,
    attachables: Attachables,
  ) {
    attachables.register(PAPER_KIND, ({ viewer }, batchId) => this.seesBatch(viewer, batchId));
  }

  readonly papers = perRequest((context) => new DataLoader<string, PaperSubmission | null>((ids) => this.byIds(ids, context)));

  byId(context: GraphqlContext, id: string): Promise<PaperSubmission | null> {
    return this.papers(context).load(id);
  }

  /** Newest first. */
  async page({ viewer }: GraphqlContext, consultationId: string, state: PaperState | null, args: PageArgs): Promise<Connection<PaperSubmission>> {
    const [after] = args.after ? readCursor(args.after, 1) : [null];
    const rows = await this.database.rows<PaperRow>(
      `${PAPERS} where ${VISIBLE} and p.consultation_id = $2 and ($3::text is null or p.state = $3) and ($4::uuid is null or p.id < $4)
       order by p.id desc limit $5`,
      [handledBy(viewer), consultationId, state, after, pageSize(args) + 1],
    );
    return toConnection(rows, args, ({ id }) => [id], toPaper);
  }

  /** Until when, and with which columns. */
  async entry({ viewer }: GraphqlContext, consultationId: string): Promise<PaperEntry | null> {
    const row = await this.database.row<{ questionnaire: Questionnaire; closes_at: Date; stopped_at: Date | null; jurisdiction: string }>(
      'select c.questionnaire, c.closes_at, c.stopped_at, o.jurisdiction from consultation c join organisation o on o.id = c.organisation_id where c.id = $1',
      [consultationId],
    );
    if (!row) return null;
    const until = paperEndOf({ closesAt: row.closes_at, stoppedAt: row.stopped_at }, jurisdictionOf(row.jurisdiction));
    return { until, ...templateOf(row.questionnaire, viewer.language) };
  }

  private async byIds(ids: readonly string[], { viewer }: GraphqlContext): Promise<(PaperSubmission | null)[]> {
    const rows = await this.database.rows<PaperRow>(`${PAPERS} where ${VISIBLE} and p.id = any($2)`, [handledBy(viewer), ids]);
    const byId = new Map(rows.map((row) => [row.id, toPaper(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  private async seesBatch(viewer: Viewer, batchId: string): Promise<boolean> {
    const row = await this.database.row(
      `select 1 from paper_submission p join consultation c on c.id = p.consultation_id where ${VISIBLE} and p.batch_id = $2 limit 1`,
      [handledBy(viewer), batchId || NO_ID],
    );
    return row !== null;
  }
}

function toPaper(row: PaperRow): PaperSubmission {
  return {
    uuid: row.id,
    id: globalId('paper', row.id),
    version: row.version,
    state: row.state,
    source: row.source,
    place: row.place,
    receivedOn: row.received_on,
    line: row.line,
    answers: toSubmittedAnswers(row.answers),
    language: row.language,
    ageBand: row.age_band,
    mayQuote: row.may_quote,
    returnReason: row.return_reason,
    batchId: row.batch_id,
    wardId: row.ward_id,
    entered: { byProfileId: row.entered_by_profile_id, byAccountId: row.entered_by_account_id },
    doubtReason: row.doubt_reason,
    doubtRemedy: row.doubt_remedy,
    doubted: row.doubted_by_profile_id === null ? null : { byProfileId: row.doubted_by_profile_id, byAccountId: row.doubted_by_account_id ?? '' },
    steps: stepsOf(row),
  };
}

function stepsOf(row: PaperRow): PaperStep[] {
  const steps: [PaperDeed, string | null, Date | null][] = [
    ['entered', row.entered_by_profile_id, row.entered_at],
    ['checked', row.checked_by_profile_id, row.checked_at],
    ['doubted', row.doubted_by_profile_id, row.doubted_at],
    ['settled', row.settled_by_profile_id, row.settled_at],
  ];
  return steps.flatMap(([did, byProfileId, at]) => (byProfileId && at ? [{ did, byProfileId, at }] : []));
}
