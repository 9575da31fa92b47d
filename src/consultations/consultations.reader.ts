import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../identity/index.js';
import {
  Clock,
  Database,
  globalId,
  localMarkdown,
  localText,
  pageSize,
  perRequest,
  readCursor,
  toConnection,
  type Connection,
  type GraphqlContext,
  type Language,
  type PageArgs,
  type Texts,
} from '../platform/index.js';
import type { ParticipationLevel, PromiseKept } from './consultation.entity.js';
import { stateAt, type ConsultationState } from './consultation.rules.js';
import type { Consultation, ConsultationOutcome } from './consultation.type.js';

interface ConsultationRow {
  id: string;
  version: number;
  organisation_id: string;
  decision_id: string | null;
  opened_by_profile_id: string;
  title: Texts;
  summary: Texts;
  still_open: Texts;
  already_fixed: Texts;
  affects: Texts;
  level: ParticipationLevel;
  short_time_reason: string | null;
  opens_at: Date;
  closes_at: Date;
  we_asked: Texts | null;
  you_said: Texts | null;
  we_did: Texts | null;
  level_kept: PromiseKept | null;
  outcome_published_at: Date | null;
}

export interface ConsultationsAsked {
  readonly organisationId: string | null;
  readonly decisionId: string | null;
  readonly states: readonly ConsultationState[] | null;
}

const COLUMNS = `id, version, organisation_id, decision_id, opened_by_profile_id, title, summary, still_open, already_fixed, affects,
  level, short_time_reason, opens_at, closes_at, we_asked, you_said, we_did, level_kept, outcome_published_at`;

/** The state at $1, as `stateAt` says it. */
const STATE = `(case when outcome_published_at is not null then 'outcome-published' when $1 < closes_at then 'open' else 'closed' end)`;

/** Consultations are public from their opening on: everybody reads them alike. */
@Injectable()
export class ConsultationsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly consultations = perRequest((context) => new DataLoader<string, Consultation | null>((ids) => this.byIds(ids, context)));

  byId(context: GraphqlContext, id: string): Promise<Consultation | null> {
    return this.consultations(context).load(id);
  }

  /** Newest first. */
  async page(context: GraphqlContext, asked: ConsultationsAsked, args: PageArgs): Promise<Connection<Consultation>> {
    const [opensAt, id] = args.after ? readCursor(args.after, 2) : [null, null];
    const now = this.clock.now();
    const rows = await this.database.rows<ConsultationRow>(
      `select ${COLUMNS} from consultation
       where ($2::uuid is null or organisation_id = $2) and ($3::uuid is null or decision_id = $3)
         and ($4::text[] is null or ${STATE} = any($4))
         and ($6::uuid is null or (opens_at, id) < ($5::timestamptz, $6))
       order by opens_at desc, id desc limit $7`,
      [now, asked.organisationId, asked.decisionId, asked.states, opensAt, id, pageSize(args) + 1],
    );
    const { language } = context.viewer;
    return toConnection(rows, args, (row) => [row.opens_at, row.id], (row) => toConsultation(row, language, now));
  }

  private async byIds(ids: readonly string[], { viewer }: GraphqlContext): Promise<(Consultation | null)[]> {
    const rows = await this.database.rows<ConsultationRow>(`select ${COLUMNS} from consultation where id = any($1)`, [ids]);
    const now = this.clock.now();
    return inOrderOf(ids, rows, (row) => toConsultation(row, viewer.language, now));
  }
}

function toConsultation(row: ConsultationRow, language: Language, now: Date): Consultation {
  return {
    uuid: row.id,
    id: globalId('con', row.id),
    version: row.version,
    state: stateAt({ closesAt: row.closes_at, outcomePublishedAt: row.outcome_published_at }, now),
    title: localText(row.title, language),
    summary: localMarkdown(row.summary, language),
    stillOpen: localMarkdown(row.still_open, language),
    alreadyFixed: localMarkdown(row.already_fixed, language),
    affects: localText(row.affects, language),
    level: row.level,
    shortTimeReason: row.short_time_reason,
    decisionId: row.decision_id && globalId('dec', row.decision_id),
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    outcome: toOutcome(row, language),
    organisationId: row.organisation_id,
    openedByProfileId: row.opened_by_profile_id,
  };
}

function toOutcome(row: ConsultationRow, language: Language): ConsultationOutcome | null {
  const { we_asked, you_said, we_did, level_kept, outcome_published_at } = row;
  if (!we_asked || !you_said || !we_did || !level_kept || !outcome_published_at) return null;
  return {
    weAsked: localMarkdown(we_asked, language),
    youSaid: localMarkdown(you_said, language),
    weDid: localMarkdown(we_did, language),
    levelKept: level_kept,
    publishedAt: outcome_published_at,
  };
}
