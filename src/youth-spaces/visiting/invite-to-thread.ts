import { Injectable } from '@nestjs/common';
import { Field, GraphQLISODateTime, InputType } from '@nestjs/graphql';
import { IsBoolean, IsDate, IsUUID } from 'class-validator';
import { IdField, newId, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { spaceFor } from '../space-now.js';
import { ThreadClosed, YouthThreadEntity } from '../threads/index.js';
import { SpacePaused } from '../youth-space.problems.js';
import { ThreadVisitEntity } from './thread-visit.entity.js';
import { ThreadVisit } from './thread-visit.type.js';
import { visitEvent } from './visit.events.js';
import { InvitedAlready, NoCouncillorInOffice, VisitNotPossible } from './visit.problems.js';
import { isVisitPossible } from './visit.rules.js';

@InputType({ description: 'Which councillor to invite to which thread, and for which time.' })
export class InviteToThreadInput {
  @IdField('thread', 'The thread, in a space you work in. They read it and nothing else.')
  @IsUUID()
  threadId!: string;

  @IdField('prof', 'A councillor in office.')
  @IsUUID()
  councillorId!: string;

  @Field(() => GraphQLISODateTime, { description: 'From when: in an hour or later, so that the young people see it beforehand.' })
  @IsDate()
  startsAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Until when: two weeks at most.' })
  @IsDate()
  endsAt!: Date;

  @Field(() => Boolean, { defaultValue: false, description: 'They may also post, not only read.' })
  @IsBoolean()
  mayPost: boolean = false;
}

export const InviteToThreadOutcome = outcomeOf('InviteToThreadOutcome', 'The invitation, or why it was not made.', ThreadVisit, [
  SpacePaused,
  ThreadClosed,
  VisitNotPossible,
  NoCouncillorInOffice,
  InvitedAlready,
]);

/** A worker invites a councillor to one thread for a stated time (W1). The young people see it from now on, before it begins. */
@Injectable()
export class InviteToThread {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: InviteToThreadInput): Promise<Problem | ThreadVisitEntity> {
    return this.work.run(async (tx) => {
      const thread = await tx.lock(YouthThreadEntity, { id: input.threadId });
      const now = thread && (await spaceFor(tx, viewer, thread.spaceId));
      if (!thread || !now || !viewer.profile) return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      if (now.state !== 'open') return new SpacePaused();
      if (thread.state === 'closed') return new ThreadClosed();
      if (!isVisitPossible(input, tx.now)) return new VisitNotPossible();
      if (!(await isCouncillor(tx, input.councillorId))) return new NoCouncillorInOffice();
      if (await isInvited(tx, input)) return new InvitedAlready();
      const { threadId, councillorId: profileId, startsAt, endsAt, mayPost } = input;
      const made = { id: newId(), threadId, profileId, startsAt, endsAt, mayPost, invitedBy: viewer.profile.id, invitedAt: tx.now };
      const visit = await tx.save(ThreadVisitEntity, { ...made, withdrawnAt: null, lastReadAt: null });
      tx.record(visitEvent('set', visit, { owner: profileId }));
      const details = { councillor: profileId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), mayPost };
      tx.audit({ organisationId: now.space.organisationId, actor: viewer, act: 'youth-thread.councillor-invited', subject: { kind: 'thread', id: threadId }, details });
      return visit;
    });
  }
}

/** Of whichever council: in office now, and held so until the transaction ends. */
async function isCouncillor(tx: Transaction, profileId: string): Promise<boolean> {
  const rows = await tx.query(
    `select a.id from appointment a join profile p on p.id = a.profile_id
     where p.id = $1 and a.role = 'councillor' and a.starts_at <= $2 and (a.ends_at is null or a.ends_at > $2)
       and p.suspended_at is null and p.verified_until > $2
     for share of a, p`,
    [profileId, tx.now],
  );
  return rows.length > 0;
}

/** The thread's row is held: nobody else invites meanwhile. */
async function isInvited(tx: Transaction, { threadId, councillorId }: InviteToThreadInput): Promise<boolean> {
  const rows = await tx.query('select 1 from thread_visit where thread_id = $1 and profile_id = $2 and ends_at > $3 and withdrawn_at is null', [threadId, councillorId, tx.now]);
  return rows.length > 0;
}
