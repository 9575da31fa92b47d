import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, localMarkdown, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import { IdeasReader } from '../ideas.reader.js';
import type { InvitedTo } from './co-proposing.type.js';
import { hashOf, refusalOfCompany } from './invitation.rules.js';
import type { IdeaTakeUp } from './take-up.type.js';

interface TakeUpRow {
  [column: string]: unknown;
  idea_id: string;
  organisation_id: string;
  words: Texts;
  taken_up_at: Date;
  given_back_at: Date | null;
}

/** Who is in it with the author: those who propose it too, and groups that do it. Whoever sees the idea sees them. */
@Injectable()
export class TogetherReader {
  constructor(
    private readonly database: Database,
    private readonly ideas: IdeasReader,
    private readonly clock: Clock,
  ) {}

  /** The profiles beside the author, in the order they joined. */
  readonly coProposers = perRequest(() => new DataLoader<string, string[]>((ideaIds) => this.profilesOf(ideaIds)));

  readonly takenUp = perRequest(({ viewer }) => new DataLoader<string, IdeaTakeUp[]>((ideaIds) => this.takeUpsOf(ideaIds, viewer.language)));

  /** What a code invites to; null when it invites to nothing (any more). */
  async invitedTo(context: GraphqlContext, code: string): Promise<InvitedTo | null> {
    const now = this.clock.now();
    const row = await this.database.row<{ idea_id: string; expires_at: Date }>(
      'select idea_id, expires_at from idea_invitation where code_hash = $1 and answered_at is null and expires_at > $2',
      [hashOf(code), now],
    );
    const idea = row && (await this.ideas.byId(context, row.idea_id));
    return idea && refusalOfCompany(idea, now) === null ? { idea, expiresAt: row.expires_at } : null;
  }

  private async profilesOf(ideaIds: readonly string[]): Promise<string[][]> {
    const rows = await this.database.rows<{ idea_id: string; profile_id: string }>(
      'select idea_id, profile_id from idea_co_proposer where idea_id = any($1) order by joined_at, profile_id',
      [ideaIds],
    );
    return ideaIds.map((id) => rows.filter((row) => row.idea_id === id).map(({ profile_id }) => profile_id));
  }

  private async takeUpsOf(ideaIds: readonly string[], language: Language): Promise<IdeaTakeUp[][]> {
    const rows = await this.database.rows<TakeUpRow>(
      'select idea_id, organisation_id, words, taken_up_at, given_back_at from idea_take_up where idea_id = any($1) order by taken_up_at, id',
      [ideaIds],
    );
    return ideaIds.map((id) => rows.filter((row) => row.idea_id === id).map((row) => toTakeUp(row, language)));
  }
}

function toTakeUp({ organisation_id, words, taken_up_at, given_back_at }: TakeUpRow, language: Language): IdeaTakeUp {
  return { organisationId: organisation_id, words: localMarkdown(words, language), takenUpAt: taken_up_at, givenBackAt: given_back_at };
}
