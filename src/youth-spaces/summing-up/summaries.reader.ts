import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { StanceValue } from '../../opinions/index.js';
import { Clock, Database, globalId, localMarkdown, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import { standingValues } from '../standing.js';
import { ThreadsReader, type YouthThread } from '../threads/index.js';
import { agreementOf, shownShare, type SummaryAbout } from './summary.rules.js';
import type { SummedUp, ThreadChange, ThreadSummary } from './summary.type.js';

interface SummaryRow extends Record<string, unknown> {
  id: string;
  thread_id: string;
  about: SummaryAbout;
  number: number;
  text: Texts;
  asked_at: Date;
  settled_at: Date | null;
  agree: number;
  disagree: number;
  pass: number;
  own: StanceValue | null;
}

interface ChangeRow extends Record<string, unknown> {
  id: string;
  thread_id: string;
  text: Texts;
  told_by: string;
  told_at: Date;
}

/** $1: the viewer as a young person. */
const SUMMARIES = `
  select y.id, y.thread_id, y.about, y.number, y.text, y.asked_at, y.settled_at, c.*
  from thread_summary y
  cross join lateral (
    select (count(*) filter (where value = 'agree'))::int as agree, (count(*) filter (where value = 'disagree'))::int as disagree,
      (count(*) filter (where value = 'pass'))::int as pass, max(value) filter (where profile_id = $1::uuid) as own
    from summary_stance where summary_id = y.id
  ) c`;

/** Summaries and what changed, for whoever sees the thread; what was handed over of them, for everybody. */
@Injectable()
export class SummariesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly threads: ThreadsReader,
  ) {}

  private readonly rowsOf = perRequest((context) => new DataLoader<string, SummaryRow[]>((ids) => this.ofThreads(ids, context)));

  /** What changed because of a thread, the oldest first; the first fifty. */
  readonly changesOf = perRequest((context) => new DataLoader<string, ThreadChange[]>((ids) => this.changes(ids, context.viewer.language)));

  /** Those of a thread that the viewer was shown, each draft in its order. */
  async summariesOf(context: GraphqlContext, thread: YouthThread): Promise<ThreadSummary[]> {
    const rows = await this.rowsOf(context).load(thread.uuid);
    return rows.map((row) => toSummary(row, thread, context.viewer.language));
  }

  async byId(context: GraphqlContext, id: string): Promise<ThreadSummary | null> {
    const row = await this.database.row<SummaryRow>(`${SUMMARIES} where y.id = $2`, [this.young(context), id]);
    const thread = row && (await this.threads.threads(context).load(row.thread_id));
    return row && thread ? toSummary(row, thread, context.viewer.language) : null;
  }

  /** What somebody told themselves, who may not see the thread. */
  async toldByViewer({ viewer }: GraphqlContext, id: string): Promise<ThreadChange | null> {
    const row = await this.database.row<ChangeRow>('select id, thread_id, text, told_by, told_at from thread_change where id = $1 and told_by = $2', [id, viewer.profile?.id ?? null]);
    return row && toChange(row, viewer.language);
  }

  /** The last one that was settled, as everybody may read it once the thread was handed over. */
  async settled(context: GraphqlContext, threadId: string, about: SummaryAbout): Promise<SummedUp | null> {
    const rows = await this.rowsOf(context).load(threadId);
    const last = rows.filter((row) => row.about === about && row.settled_at).at(-1);
    return last ? toAgreed(last, context.viewer.language) : null;
  }

  private async ofThreads(ids: readonly string[], context: GraphqlContext): Promise<SummaryRow[][]> {
    const rows = await this.database.rows<SummaryRow>(`${SUMMARIES} where y.thread_id = any($2) order by y.asked_at, y.id`, [this.young(context), ids]);
    return ids.map((id) => rows.filter((row) => row.thread_id === id));
  }

  private async changes(ids: readonly string[], language: Language): Promise<ThreadChange[][]> {
    const rows = await this.database.rows<ChangeRow>(
      `select asked.place, c.* from unnest($1::uuid[]) with ordinality asked(id, place)
       cross join lateral (select id, thread_id, text, told_by, told_at from thread_change where thread_id = asked.id order by told_at, id limit 50) c
       order by asked.place, c.told_at, c.id`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.thread_id === id).map((row) => toChange(row, language)));
  }

  private young({ viewer }: GraphqlContext): string | null {
    return standingValues(viewer, this.clock.now())[0];
  }
}

function toAgreed(row: SummaryRow, language: Language): SummedUp {
  const isSettled = row.settled_at !== null;
  return { text: localMarkdown(row.text, language), agreement: agreementOf(row, isSettled), ...shownShare(row, isSettled) };
}

function toSummary(row: SummaryRow, thread: YouthThread, language: Language): ThreadSummary {
  return {
    uuid: row.id,
    id: globalId('summary', row.id),
    about: row.about,
    number: row.number,
    askedAt: row.asked_at,
    ...toAgreed(row, language),
    viewerStance: row.own,
    viewerCanSay: row.settled_at === null && thread.isMember && thread.isOpen,
    viewerCanSettle: row.settled_at === null && thread.isWorker,
  };
}

function toChange({ id, text, told_by: toldById, told_at: toldAt }: ChangeRow, language: Language): ThreadChange {
  return { id: globalId('change', id), text: localMarkdown(text, language), toldById, toldAt };
}
