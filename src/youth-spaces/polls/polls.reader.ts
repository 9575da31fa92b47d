import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Clock, Database, globalId, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import { standingValues } from '../standing.js';
import { shownTally } from '../tally.js';
import { ThreadsReader, type YouthThread } from '../threads/index.js';
import { takesChoices } from './poll.rules.js';
import type { YouthPoll } from './poll.type.js';

interface PollRow extends Record<string, unknown> {
  id: string;
  thread_id: string;
  question: Texts;
  closes_at: Date | null;
  options: { id: string; words: Texts; emoji: string | null; file: string | null; chosen: number }[];
  own: string | null;
}

/** $1: the viewer as a young person. */
const POLLS = `
  select p.id, p.thread_id, p.question, p.closes_at,
    (select json_agg(json_build_object('id', o.id, 'words', o.words, 'emoji', o.emoji, 'file', o.file_id,
       'chosen', (select count(*)::int from youth_poll_choice c where c.option_id = o.id)) order by o.number)
     from youth_poll_option o where o.poll_id = p.id) as options,
    (select c.option_id from youth_poll_choice c where c.poll_id = p.id and c.profile_id = $1::uuid) as own
  from youth_poll p`;

/** Polls, for whoever sees their thread. */
@Injectable()
export class PollsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly threads: ThreadsReader,
  ) {}

  private readonly rowsOf = perRequest((context) => new DataLoader<string, PollRow[]>((ids) => this.ofThreads(ids, context)));

  /** Those of a thread that the viewer was shown, the oldest first. */
  async pollsOf(context: GraphqlContext, thread: YouthThread): Promise<YouthPoll[]> {
    const rows = await this.rowsOf(context).load(thread.uuid);
    return rows.map((row) => this.toPoll(row, thread, context.viewer.language));
  }

  /** Null where the viewer doesn't see its thread (S2). */
  async byId(context: GraphqlContext, id: string): Promise<YouthPoll | null> {
    const row = await this.database.row<PollRow>(`${POLLS} where p.id = $2`, [this.young(context), id]);
    const thread = row && (await this.threads.threads(context).load(row.thread_id));
    return row && thread ? this.toPoll(row, thread, context.viewer.language) : null;
  }

  private async ofThreads(ids: readonly string[], context: GraphqlContext): Promise<PollRow[][]> {
    const rows = await this.database.rows<PollRow>(`${POLLS} where p.thread_id = any($2) order by p.made_at, p.id`, [this.young(context), ids]);
    return ids.map((id) => rows.filter((row) => row.thread_id === id));
  }

  private young({ viewer }: GraphqlContext): string | null {
    return standingValues(viewer, this.clock.now())[0];
  }

  private toPoll(row: PollRow, thread: YouthThread, language: Language): YouthPoll {
    const isOpen = thread.isOpen && takesChoices(row.closes_at, this.clock.now());
    // A pause isn't an end: what is kept back while people choose stays so (Y6).
    const isOver = thread.state === 'closed' || !takesChoices(row.closes_at, this.clock.now());
    const counts = shownTally(row.options.map(({ chosen }) => chosen), !isOver);
    return {
      uuid: row.id,
      id: globalId('poll', row.id),
      question: localText(row.question, language),
      isOpen,
      closesAt: row.closes_at,
      options: row.options.map(({ id, words, emoji, file }, place) => {
        return { uuid: id, pollId: row.id, id: globalId('option', id), words: localText(words, language), emoji, fileId: file, count: counts[place] ?? null };
      }),
      viewerChoice: row.own && globalId('option', row.own),
      viewerCanChoose: isOpen && thread.isMember,
      viewerCanClose: !isOver && thread.isWorker,
    };
  }
}
