import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, perRequest, type GraphqlContext } from '../../platform/index.js';
import type { SubjectKind } from '../kinds.js';

/** Everybody reads what they follow themselves, and of others nothing. */
@Injectable()
export class FollowsReader {
  constructor(private readonly database: Database) {}

  private readonly loaders = perRequest(
    ({ viewer }) => new DataLoader<string, boolean>((things) => this.followedBy(viewer.profile?.id ?? null, things)),
  );

  viewerFollows(context: GraphqlContext, kind: SubjectKind, id: string): Promise<boolean> {
    return this.loaders(context).load(`${kind}:${id}`);
  }

  /** The newest first; what somebody no longer sees is left out by whoever describes it. */
  async ofProfile(profileId: string, most: number): Promise<{ kind: SubjectKind; id: string }[]> {
    return this.database.rows<{ kind: SubjectKind; id: string }>(
      'select subject_kind as kind, subject_id as id from follow where profile_id = $1 order by since desc, subject_id limit $2',
      [profileId, most],
    );
  }

  private async followedBy(profileId: string | null, things: readonly string[]): Promise<boolean[]> {
    if (!profileId) return things.map(() => false);
    const rows = await this.database.rows<{ thing: string }>(
      `select subject_kind || ':' || subject_id as thing from follow where profile_id = $1 and subject_kind || ':' || subject_id = any($2)`,
      [profileId, things],
    );
    const followed = new Set(rows.map(({ thing }) => thing));
    return things.map((thing) => followed.has(thing));
  }
}
