import { Injectable } from '@nestjs/common';
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID } from 'class-validator';
import { Attempts, helplinesAt } from '../../identity/index.js';
import { IdField, newId, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { ConcernEntity } from '../concern.entity.js';
import { ConcernEvidenceEntity } from '../concern-evidence.entity.js';
import { NobodyToRead, NoticeNotRead, TooManyConcerns } from '../concern.problems.js';
import { acknowledgeBy } from '../concern.rules.js';
import { keepConcern, tellReader } from '../record-on-concern.js';
import { noticeVersion } from './notice.js';
import { WhomItConcerns, type Concerned, type RaisedOn } from './whom-it-concerns.js';

@InputType({ description: 'Who or what you are worried about.' })
export class RaiseConcernInput {
  @TextField('What you saw or heard, in your own words.', { most: 10_000 })
  words!: string;

  @Field(() => Boolean, { description: 'Somebody may be in danger at this moment.' })
  isDangerNow!: boolean;

  @Field(() => ID, { nullable: true, description: 'The global id of the post, idea or the like that worries you; it is kept as evidence.' })
  @IsOptional()
  @IsString()
  subjectId?: string | null;

  @IdField('prof', 'The adult at work whom it is about, if it is one: they never read it.', { nullable: true })
  @IsOptional()
  @IsUUID()
  aboutId?: string | null;

  @IdField('org', 'Where you are: whose people should read it. Not needed with `subjectId`.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => String, { description: 'The version of the notice that was shown before this was written.' })
  @IsString()
  noticeVersion!: string;
}

@ObjectType({ description: 'Your concern has arrived.' })
export class ConcernReceived {
  @Field(() => GraphQLISODateTime, { description: 'By then somebody has read it.' })
  readBy!: Date;
}

export const RaiseConcernOutcome = outcomeOf('RaiseConcernOutcome', 'That your concern has arrived, or why it has not.', ConcernReceived, [
  NoticeNotRead,
  NobodyToRead,
  TooManyConcerns,
]);

/** Anybody tells the people whose job it is that somebody may not be safe (E1). What they saw is sealed as evidence (E4). */
@Injectable()
export class RaiseConcern {
  constructor(
    private readonly work: UnitOfWork,
    private readonly whom: WhomItConcerns,
    private readonly attempts: Attempts,
  ) {}

  /** `address`: where a visitor’s request came from; it isn’t kept. */
  async execute(viewer: Viewer, input: RaiseConcernInput, address: string | null): Promise<Problem | ConcernReceived> {
    if (!(await this.attempts.take('concern', viewer.profile?.id ?? address ?? ''))) return this.work.run(async (tx) => new TooManyConcerns(await emergencyAt(tx, input.organisationId)));
    const on = await this.whom.raisedOn(viewer, input.subjectId);
    if (!on) return new NotAvailable();
    return this.work.run((tx) => this.raise(tx, viewer, input, on));
  }

  private async raise(tx: Transaction, viewer: Viewer, input: RaiseConcernInput, on: RaisedOn): Promise<Problem | ConcernReceived> {
    const concerned = await this.whom.concerned(tx, on, input);
    if (!concerned) return new NotAvailable();
    const [first] = concerned.readers;
    if (!first) return new NobodyToRead(concerned.helplines.emergency);
    if (input.noticeVersion !== noticeVersion(concerned.helplines, concerned.readers)) return new NoticeNotRead();
    const begun = { ...newConcern(tx, viewer, input, on), organisationId: first.organisationId, aboutProfileId: concerned.aboutProfileId };
    const concern = await keepConcern(tx, viewer, begun, 'raised');
    await seal(tx, viewer, concern.id, { ...on, facts: concerned.facts });
    tellReader(tx, concern, first);
    return { readBy: concern.acknowledgeBy };
  }
}

const emergencyAt = async (tx: Transaction, organisationId: string | null | undefined): Promise<string> => (await helplinesAt(tx, organisationId ?? null)).emergency;

function newConcern(tx: Transaction, viewer: Viewer, { words, isDangerNow }: RaiseConcernInput, { reportable, id }: RaisedOn): Omit<ConcernEntity, 'organisationId' | 'aboutProfileId'> {
  return {
    id: newId(),
    version: 0,
    state: 'raised',
    words,
    isDangerNow,
    raisedBy: viewer.profile?.id ?? null,
    raisedByName: viewer.profile?.displayName ?? null,
    raisedAt: tx.now,
    subjectKind: reportable?.kind ?? null,
    subjectId: reportable ? id : null,
    acknowledgeBy: acknowledgeBy(tx.now),
    passedOnAt: null,
    acknowledgedBy: null,
    acknowledgedAt: null,
    closedAt: null,
    holdEndedAt: null,
  };
}

async function seal(tx: Transaction, viewer: Viewer, concernId: string, { reportable, id, facts }: RaisedOn & Pick<Concerned, 'facts'>): Promise<void> {
  const [card] = reportable ? await reportable.cards(viewer, [id]) : [];
  if (!card || !facts) return;
  const { html, authorName, context, path } = card;
  const { authorId, version: subjectVersion } = facts;
  await tx.save(ConcernEvidenceEntity, { concernId, html, authorName, authorId, context: [...context], path, subjectVersion, sealedAt: tx.now });
}
