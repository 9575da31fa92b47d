import { Args, ArgsType, Field, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { File, FilesReader } from '../../files/index.js';
import { OrganisationsReader, Profile, ProfilesReader, Ward } from '../../identity/index.js';
import {
  Access,
  appointed,
  AsViewer,
  InContext,
  isRefusal,
  NotAvailable,
  PageArgs,
  Personal,
  type Connection,
  type GraphqlContext,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { Consultation } from '../consultation.type.js';
import { CorrectPaperSubmission, CorrectPaperSubmissionInput, CorrectPaperSubmissionOutcome } from './correct-paper-submission.js';
import { EnterPaperSubmission, EnterPaperSubmissionInput, EnterPaperSubmissionOutcome } from './enter-paper-submission.js';
import { ImportPaperSubmissions, ImportPaperSubmissionsInput, ImportPaperSubmissionsOutcome } from './import-paper-submissions.js';
import { PAPER_KIND } from './paper-desk.js';
import { mayHandlePaper } from './paper.access.js';
import type { PaperState } from './paper.states.js';
import { PaperReader } from './paper.reader.js';
import { PaperEntry, PaperImport, PaperStateEnum, PaperStep, PaperSubmission, PaperSubmissionConnection } from './paper.type.js';

const handlesPaper = appointed('officer', 'clerk');

@ArgsType()
export class PaperArgs extends PageArgs {
  @Field(() => PaperStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: PaperState | null;
}

@Resolver()
export class PaperMutations {
  constructor(
    private readonly reader: PaperReader,
    private readonly enterPaper: EnterPaperSubmission,
    private readonly importPapers: ImportPaperSubmissions,
    private readonly correctPaper: CorrectPaperSubmission,
  ) {}

  @Mutation(() => EnterPaperSubmissionOutcome, { name: 'enterPaperSubmission', description: 'Type in what came on paper or was said at a meeting.' })
  @Access(handlesPaper)
  async enter(@Args('input') input: EnterPaperSubmissionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<PaperSubmission | Problem> {
    return this.read(context, await this.enterPaper.execute(viewer, input));
  }

  @Mutation(() => ImportPaperSubmissionsOutcome, { name: 'importPaperSubmissions', description: 'Enter a whole table of what came on paper.' })
  @Access(handlesPaper)
  importTable(@Args('input') input: ImportPaperSubmissionsInput, @AsViewer() viewer: Viewer): Promise<PaperImport | Problem> {
    return this.importPapers.execute(viewer, input);
  }

  @Mutation(() => CorrectPaperSubmissionOutcome, { name: 'correctPaperSubmission', description: 'Put right what was entered.' })
  @Access(handlesPaper)
  async correct(@Args('input') input: CorrectPaperSubmissionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<PaperSubmission | Problem> {
    return this.read(context, await this.correctPaper.execute(viewer, input));
  }

  private async read(context: GraphqlContext, outcome: Problem | { readonly id: string }): Promise<PaperSubmission | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}

@Resolver(() => PaperStep)
export class PaperStepResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who.' })
  by(@Parent() { byProfileId }: PaperStep, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(byProfileId);
  }
}

/** What a consultation has for those who handle its paper. */
@Resolver(() => Consultation)
export class ConsultationPaperResolver {
  constructor(private readonly reader: PaperReader) {}

  @ResolveField(() => PaperSubmissionConnection, { description: 'What was entered from paper, newest first; for those who handle it.' })
  @Personal()
  paperSubmissions(@Parent() { uuid }: Consultation, @InContext() context: GraphqlContext, @Args() args: PaperArgs): Promise<Connection<PaperSubmission>> {
    return this.reader.page(context, uuid, args.state ?? null, args);
  }

  @ResolveField(() => PaperEntry, { nullable: true, description: 'How what came on paper or was said at a meeting is entered.' })
  paperEntry(@Parent() { uuid }: Consultation, @InContext() context: GraphqlContext): Promise<PaperEntry | null> {
    return this.reader.entry(context, uuid);
  }

  @ResolveField(() => Boolean, { description: 'You enter what came on paper, and check what others entered.' })
  @Personal()
  viewerHandlesPaper(@Parent() { organisationId }: Consultation, @AsViewer() viewer: Viewer): boolean {
    return mayHandlePaper(viewer, organisationId);
  }
}

@Resolver(() => PaperSubmission)
export class PaperPartsResolver {
  constructor(
    private readonly organisations: OrganisationsReader,
    private readonly files: FilesReader,
  ) {}

  @ResolveField(() => Ward, { nullable: true, description: 'Where the person lives, where they said so.' })
  ward(@Parent() { wardId }: PaperSubmission, @InContext() context: GraphqlContext): Promise<Ward | null> | null {
    return wardId ? this.organisations.wards(context).load(wardId) : null;
  }

  @ResolveField(() => [File], { description: 'Scans of the paper; of a table, those of all of it.' })
  scans(@Parent() { batchId }: PaperSubmission, @InContext() context: GraphqlContext): Promise<File[]> {
    return this.files.attachedTo(context).load(`${PAPER_KIND}:${batchId}`);
  }
}
