import { ArgsType, Args, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID } from 'class-validator';
import { Access, anyone, AsViewer, globalId, IdField, renderMarkdown, UnitOfWork, type Viewer } from '../../platform/index.js';
import { ConcernNotice } from '../concern.type.js';
import { notice, noticeVersion } from './notice.js';
import { WhomItConcerns } from './whom-it-concerns.js';

@ArgsType()
export class NoticeArgs {
  @Field(() => ID, { nullable: true, description: 'The global id of what the concern is to be raised on.' })
  @IsOptional()
  @IsString()
  subjectId?: string | null;

  @IdField('prof', 'The adult at work whom it is about.', { nullable: true })
  @IsOptional()
  @IsUUID()
  aboutId?: string | null;

  @IdField('org', 'Where you are.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;
}

/** Told before anything is written (E5). */
@Resolver(() => ConcernNotice)
export class NoticeResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly whom: WhomItConcerns,
  ) {}

  @Query(() => ConcernNotice, { description: 'What to know before you raise a concern: what to do now, who reads it, and that secrecy can’t be promised.' })
  @Access(anyone)
  async concernNotice(@Args() { subjectId, ...named }: NoticeArgs, @AsViewer() viewer: Viewer): Promise<ConcernNotice> {
    // What somebody can’t see is as if it hadn’t been named (S2).
    const on = (await this.whom.raisedOn(viewer, subjectId)) ?? { reportable: null, id: '' };
    const { readers, helplines } = await this.work.run(async (tx) => (await this.whom.concerned(tx, on, named)) ?? this.whom.anywhere(tx, named));
    return {
      html: renderMarkdown(notice(helplines)[viewer.language]),
      readBy: readers.map(({ profileId, name, role, organisationId }) => ({ id: globalId('prof', profileId), name, isLead: role === 'safeguarding-lead', organisationId })),
      emergency: helplines.emergency,
      version: noticeVersion(helplines, readers),
    };
  }
}
