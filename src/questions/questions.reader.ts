import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../identity/index.js';
import {
  Database,
  isAtWork,
  limitOf,
  pageSize,
  perRequest,
  readCursor,
  searchFor,
  similarTo,
  toConnection,
  type Connection,
  type GraphqlContext,
  type PageArgs,
  type Viewer,
} from '../platform/index.js';
import type { QuestionState } from './question.entity.js';
import { QUESTION_COLUMNS, toQuestion, type QuestionRow } from './question-row.js';
import type { Question } from './question.type.js';

/** What everybody sees. What was joined stays at its address, which leads on. */
export const QUESTION_IS_PUBLIC = 'q.published_at is not null and q.hidden_at is null';

/** Who sees a question: everybody what is public, its author and the council's clerks all of it (S2). $1 profile, $2 councils clerked. */
const VISIBLE = `((${QUESTION_IS_PUBLIC}) or q.author_id = $1::uuid or q.organisation_id = any($2::uuid[]))`;

/** What lists show. */
const LISTED = `${QUESTION_IS_PUBLIC} and q.state <> 'joined'`;

export type QuestionSort = 'newest' | 'most-asked';

/** What each order sorts by, highest first; the id decides between equals. */
const ORDERS = { newest: 'q.published_at', 'most-asked': 'q.asker_count' } as const;

export interface QuestionsWanted extends PageArgs {
  readonly sort: QuestionSort;
  readonly filter?: {
    readonly organisationId?: string | null;
    readonly wardId?: string | null;
    readonly councillorId?: string | null;
    readonly states?: readonly QuestionState[] | null;
    readonly search?: string | null;
  } | null;
}

const MOST_SIMILAR = 5;

type Ranked = QuestionRow & { rank: Date | number };

@Injectable()
export class QuestionsReader {
  constructor(private readonly database: Database) {}

  readonly questions = perRequest(({ viewer }) => new DataLoader<string, Question | null>((ids) => this.byIds(viewer, ids)));

  /** The viewer asks it. Of others nobody is told (V5). */
  readonly viewerAsks = perRequest(({ viewer }) => new DataLoader<string, boolean>((ids) => this.askedBy(viewer.profile?.id ?? null, ids)));

  byId(context: GraphqlContext, id: string): Promise<Question | null> {
    return this.questions(context).load(id);
  }

  async page(wanted: QuestionsWanted): Promise<Connection<Question>> {
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const { organisationId, wardId, councillorId, states, search: typed } = wanted.filter ?? {};
    const where = [LISTED];
    if (organisationId) where.push(`q.organisation_id = ${bind(organisationId)}`);
    if (wardId) where.push(`q.ward_id = ${bind(wardId)}`);
    if (councillorId) where.push(`q.councillor_id = ${bind(councillorId)}`);
    if (states) where.push(`q.state = any(${bind(states)})`);
    const search = typed ? searchFor(typed, { search: 'q.search', spelling: 'q.spelling' }, bind) : null;
    if (search) where.push(search.predicate);
    const key = search?.rank ?? ORDERS[wanted.sort];
    if (wanted.after) where.push(`(${key}, q.id) < (${readCursor(wanted.after, 2).map(bind).join(', ')})`);
    const rows = await this.database.rows<Ranked>(
      `select ${QUESTION_COLUMNS}, ${key} as rank from question q where ${where.join(' and ')} order by ${key} desc, q.id desc ${limitOf(wanted)}`,
      values,
    );
    return toConnection(rows, wanted, (row) => [row.rank, row.id], toQuestion);
  }

  /** What sounds like what somebody is typing, the most alike first. */
  async similar(organisationId: string, text: string): Promise<Question[]> {
    const values: unknown[] = [organisationId];
    const like = similarTo(text, { search: 'q.search', spelling: 'q.spelling' }, (value) => `$${values.push(value)}`);
    if (!like) return [];
    const rows = await this.database.rows<QuestionRow>(
      `with asked as materialized ${like.asked}
       select ${QUESTION_COLUMNS} from asked, question q where ${like.predicate} and ${LISTED} and q.organisation_id = $1
       order by ${like.rank} desc, q.id desc limit ${MOST_SIMILAR}`,
      values,
    );
    return rows.map(toQuestion);
  }

  /** What a profile asks, or asks too, the latest first: for that profile alone. */
  async ofAsker(profileId: string, args: PageArgs): Promise<Connection<Question>> {
    const after = args.after ? readCursor(args.after, 2) : [null, null];
    const rows = await this.database.rows<QuestionRow & { own_asked_at: Date }>(
      `select ${QUESTION_COLUMNS}, a.asked_at as own_asked_at from question_asker a join question q on q.id = a.question_id
       where a.profile_id = $1 and (q.author_id = $1 or ${LISTED}) and ($2::timestamptz is null or (a.asked_at, q.id) < ($2, $3::uuid))
       order by a.asked_at desc, q.id desc limit $4`,
      [profileId, ...after, pageSize(args) + 1],
    );
    return toConnection(rows, args, (row) => [row.own_asked_at, row.id], toQuestion);
  }

  private async byIds(viewer: Viewer, ids: readonly string[]): Promise<(Question | null)[]> {
    const clerkships = isAtWork(viewer) ? viewer.appointments.filter(({ role }) => role === 'clerk') : [];
    const rows = await this.database.rows<QuestionRow>(`select ${QUESTION_COLUMNS} from question q where q.id = any($3) and ${VISIBLE}`, [
      viewer.profile?.id ?? null,
      clerkships.map(({ organisationId }) => organisationId),
      ids,
    ]);
    return inOrderOf(ids, rows, toQuestion);
  }

  private async askedBy(profileId: string | null, ids: readonly string[]): Promise<boolean[]> {
    if (!profileId) return ids.map(() => false);
    const rows = await this.database.rows<{ question_id: string }>(
      'select question_id from question_asker where profile_id = $1 and question_id = any($2)',
      [profileId, ids],
    );
    const asked = new Set(rows.map((row) => row.question_id));
    return ids.map((id) => asked.has(id));
  }
}
