import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { Me } from '../../identity/index.js';
import { Access, anyone, AsViewer, IdArg, InContext, PageArgs, Personal, type Connection, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Report, Reported, ReportInput, ReportOutcome } from './report.js';
import { ReportFormReader } from './report-form.reader.js';
import { ReportForm, ReportMade, ReportMadeConnection } from './report.type.js';
import { ReportsReader } from './reports.reader.js';

@ArgsType()
class ReportFormArgs {
  @Field(() => ID, { description: 'The global id of what is to be reported.' })
  @IsString()
  subjectId!: string;
}

@Resolver(() => ReportMade)
export class ReportsResolver {
  constructor(
    private readonly reader: ReportsReader,
    private readonly forms: ReportFormReader,
    private readonly deed: Report,
  ) {}

  @Query(() => ReportForm, { nullable: true, description: 'What to choose from when you report something that you see.' })
  @Access(anyone)
  reportForm(@Args() { subjectId }: ReportFormArgs, @AsViewer() viewer: Viewer): Promise<ReportForm | null> {
    return this.forms.of(viewer, subjectId);
  }

  @Query(() => ReportMade, { nullable: true, description: 'What came of a report of yours, or of a visitor’s by its id.' })
  @Access(anyone)
  reportMade(@IdArg('report') id: string, @InContext() context: GraphqlContext): Promise<ReportMade | null> {
    return this.reader.byId(context, id);
  }

  @Mutation(() => ReportOutcome, { description: 'Tell the moderators that something breaks a rule.' })
  @Access(anyone)
  report(@Args('input') input: ReportInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Reported | Problem> {
    return this.deed.execute(viewer, input, context.http?.req.ip ?? null);
  }
}

@Resolver(() => Me)
export class MyReports {
  constructor(private readonly reader: ReportsReader) {}

  @ResolveField(() => ReportMadeConnection, { description: 'What you reported and what came of it, the newest first.' })
  @Personal()
  reports(@Parent() me: Me, @Args() page: PageArgs, @InContext() context: GraphqlContext): Promise<Connection<ReportMade>> {
    return this.reader.ofProfile(context, me.profileId, page);
  }
}
