import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, Profile, ProfilesReader } from '../../identity/index.js';
import { Access, anyone, appointed, AsViewer, IdArg, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { ResponseRecord } from './record.type.js';
import { RecordsReader } from './records.reader.js';
import { WriteResponseNote, WriteResponseNoteInput, WriteResponseNoteOutcome } from './write-response-note.js';

@Resolver(() => Organisation)
export class CouncilRecord {
  constructor(private readonly reader: RecordsReader) {}

  @ResolveField(() => ResponseRecord, { nullable: true, description: 'For a council: how its councillors have answered, all together.' })
  responseRecord(@Parent() organisation: Organisation, @InContext() context: GraphqlContext): Promise<ResponseRecord | null> {
    return this.reader.ofCouncils(context).load(organisation.uuid);
  }
}

@Resolver(() => Profile)
export class CouncillorRecord {
  constructor(
    private readonly reader: RecordsReader,
    private readonly profiles: ProfilesReader,
    private readonly writing: WriteResponseNote,
  ) {}

  @Query(() => Profile, { nullable: true, description: 'Somebody who is or was a councillor.' })
  @Access(anyone)
  async councillor(@IdArg('prof') id: string, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return (await this.reader.ofCouncillors(context).load(id)) && this.profiles.profiles(context).load(id);
  }

  @ResolveField(() => ResponseRecord, { nullable: true, description: 'For who is or was a councillor: how they have answered.' })
  responseRecord(@Parent() profile: Profile, @InContext() context: GraphqlContext): Promise<ResponseRecord | null> {
    return this.reader.ofCouncillors(context).load(profile.uuid);
  }

  @Mutation(() => WriteResponseNoteOutcome, { description: 'Say something beside your response record.' })
  @Access(appointed('councillor'))
  async writeResponseNote(@Args('input') input: WriteResponseNoteInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Profile | Problem> {
    const outcome = await this.writing.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.profiles.profiles(context).load(outcome.id)) ?? new NotAvailable());
  }
}
