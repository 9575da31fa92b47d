import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { kindOfId, localId, NotAllowed, NotAvailable, outcomeOf, problem, UnitOfWork, type GraphqlContext, type Problem, type ProblemText } from '../../platform/index.js';
import type { SubjectKind } from '../kinds.js';
import { Subjects } from '../subjects.js';

const KIND_OF: Readonly<Record<string, SubjectKind>> = { idea: 'idea', question: 'question', con: 'consultation', dec: 'decision' };
/** By one profile. */
const MOST_FOLLOWED = 500;

@InputType({ description: 'What you wish to be told about, or no longer.' })
export class FollowInput {
  @Field(() => ID, { description: 'An idea, a question, a consultation or a decision.' })
  @IsString()
  id!: string;
}

@ObjectType({ description: 'Whether you follow something.' })
export class Following {
  @Field(() => ID, { description: 'The global id of the thing.' })
  id!: string;

  @Field(() => Boolean, { description: 'You are told of each step of it.' })
  viewerFollows!: boolean;
}

export const TooManyFollowed = problem(
  'TooManyFollowed',
  'A profile follows so many things and no more.',
  (most: number): ProblemText => ({
    en: `You follow ${most} things already. Stop following one first.`,
    cy: `Rydych yn dilyn ${most} o bethau eisoes. Rhowch y gorau i ddilyn un yn gyntaf.`,
  }),
);

export const FollowOutcome = outcomeOf('FollowOutcome', 'That you follow it.', Following, [TooManyFollowed]);
export const UnfollowOutcome = outcomeOf('UnfollowOutcome', 'That you don’t follow it.', Following);

/** The thing that a global id is of; null where it can’t be followed. */
function followed(id: string): { kind: SubjectKind; uuid: string } | null {
  const idKind = kindOfId(id);
  const kind = idKind && KIND_OF[idKind];
  return kind ? { kind, uuid: localId(idKind, id) } : null;
}

/** Twice is once, and who follows what is never shown to others. */
@Injectable()
export class FollowThing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly subjects: Subjects,
  ) {}

  async follow(context: GraphqlContext, { id }: FollowInput): Promise<Problem | Following> {
    const thing = followed(id);
    if (!thing || !(await this.subjects.describe(context, thing.kind, thing.uuid))) return new NotAvailable();
    return this.work.run(async (tx) => {
      const profileId = context.viewer.profile?.id;
      if (!profileId) return new NotAllowed();
      const [found] = await tx.query<{ count: number }>('select count(*)::int as count from follow where profile_id = $1', [profileId]);
      if (found && found.count >= MOST_FOLLOWED) return new TooManyFollowed(MOST_FOLLOWED);
      await tx.query('insert into follow (profile_id, subject_kind, subject_id, since) values ($1, $2, $3, $4) on conflict do nothing', [
        profileId,
        thing.kind,
        thing.uuid,
        tx.now,
      ]);
      return { id, viewerFollows: true };
    });
  }

  /** Of what isn’t there any more, too. */
  async unfollow({ viewer }: GraphqlContext, { id }: FollowInput): Promise<Problem | Following> {
    const thing = followed(id);
    if (!thing) return new NotAvailable();
    return this.work.run(async (tx) => {
      await tx.query('delete from follow where profile_id = $1 and subject_kind = $2 and subject_id = $3', [viewer.profile?.id, thing.kind, thing.uuid]);
      return { id, viewerFollows: false };
    });
  }
}
