import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, perRequest } from '../../platform/index.js';
import { tendedBy } from '../idea.access.js';
import type { IdeaJoined, MergeAsked } from './merge.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  source_id: string;
  target_id: string;
  reason: string;
  asked_at: Date;
}

const MOST_JOINS = 50;

interface JoinedRow {
  [column: string]: unknown;
  source_id: string;
  target_id: string;
  reason: string;
  merged_at: Date;
  undone_at: Date | null;
  undo_reason: string | null;
}

@Injectable()
export class MergesReader {
  constructor(private readonly database: Database) {}

  /** What the viewer is asked about their idea by authors of others; the words only between adults (Y4), and nobody learns who isn't one. */
  readonly askedOf = perRequest(({ viewer }) => new DataLoader<string, MergeAsked[]>((ideaIds) => this.byIdeas(ideaIds, viewer.profile?.id ?? null)));

  /** What was said when each was joined or taken apart, the latest first: to the authors of both and the council's clerks. */
  readonly joinedFor = perRequest(
    ({ viewer }) => new DataLoader<string, IdeaJoined[]>((ideaIds) => this.joined(ideaIds, viewer.profile?.id ?? null, tendedBy(viewer))),
  );

  /** The ideas that go on in each. */
  readonly mergedInto = perRequest(() => new DataLoader<string, string[]>((ideaIds) => this.sources(ideaIds)));

  private async byIdeas(ideaIds: readonly string[], profileId: string | null): Promise<MergeAsked[][]> {
    const rows = await this.database.rows<Row>(
      `select m.id, m.source_id, m.target_id, m.asked_at,
         case when asker.age_band = 'adult' and asked.age_band = 'adult' then m.reason else '' end as reason
       from idea_merge m
       join idea own on own.id in (m.source_id, m.target_id) and own.author_id = $2
       join profile asker on asker.id = m.asked_by join profile asked on asked.id = own.author_id
       where m.state = 'asked' and m.asked_by <> $2 and own.id = any($1) order by m.asked_at, m.id`,
      [ideaIds, profileId],
    );
    return ideaIds.map((id) => rows.filter((row) => row.source_id === id || row.target_id === id).map(toAsked));
  }

  private async joined(ideaIds: readonly string[], profileId: string | null, tended: readonly string[]): Promise<IdeaJoined[][]> {
    if (!profileId) return ideaIds.map(() => []);
    const rows = await this.database.rows<JoinedRow>(
      `select m.source_id, m.target_id, m.merged_at, m.undone_at, m.undo_reason,
         case when asker.kind = 'professional' or (asker.age_band = 'adult' and one.age_band = 'adult' and other.age_band = 'adult')
           then m.reason else '' end as reason
       from idea_merge m join idea s on s.id = m.source_id join idea t on t.id = m.target_id
       join profile asker on asker.id = m.asked_by join profile one on one.id = s.author_id join profile other on other.id = t.author_id
       where m.merged_at is not null and (m.source_id = any($1) or m.target_id = any($1))
         and ($2 in (s.author_id, t.author_id) or s.organisation_id = any($3)) order by m.merged_at desc, m.id desc`,
      [ideaIds, profileId, tended],
    );
    return ideaIds.map((id) => rows.filter((row) => row.source_id === id || row.target_id === id).slice(0, MOST_JOINS).map(toJoined));
  }

  private async sources(ideaIds: readonly string[]): Promise<string[][]> {
    const rows = await this.database.rows<{ source_id: string; target_id: string }>(
      `select source_id, target_id from idea_merge where state = 'standing' and target_id = any($1) order by merged_at, id`,
      [ideaIds],
    );
    return ideaIds.map((id) => rows.filter((row) => row.target_id === id).map(({ source_id }) => source_id));
  }
}

function toAsked({ id, source_id, target_id, reason, asked_at }: Row): MergeAsked {
  return { id: globalId('merge', id), reason, askedAt: asked_at, sourceId: source_id, targetId: target_id };
}

function toJoined({ source_id, target_id, reason, merged_at, undone_at, undo_reason }: JoinedRow): IdeaJoined {
  return { sourceId: source_id, targetId: target_id, reason, joinedAt: merged_at, undoneAt: undone_at, undoReason: undo_reason };
}
