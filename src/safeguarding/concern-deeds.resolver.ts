import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { AcknowledgeConcern, AcknowledgeConcernInput, AcknowledgeConcernOutcome } from './acknowledge-concern.js';
import { CloseConcern, CloseConcernInput, CloseConcernOutcome } from './close-concern.js';
import { keepingSafe } from './concern.resolver.js';
import { Concern } from './concern.type.js';
import { ConcernsReader } from './concerns.reader.js';
import { SuspendAdult, SuspendAdultInput, SuspendAdultOutcome } from './suspend-adult.js';
import { WriteInConcern, WriteInConcernInput, WriteInConcernOutcome } from './write-in-concern.js';

@Resolver(() => Concern)
export class ConcernDeedsResolver {
  constructor(
    private readonly reader: ConcernsReader,
    private readonly acknowledging: AcknowledgeConcern,
    private readonly writing: WriteInConcern,
    private readonly suspending: SuspendAdult,
    private readonly closing: CloseConcern,
  ) {}

  @Mutation(() => AcknowledgeConcernOutcome, { description: 'Say that you have a concern in hand.' })
  @Access(keepingSafe)
  async acknowledgeConcern(@Args('input') input: AcknowledgeConcernInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Concern | Problem> {
    return this.shown(context, await this.acknowledging.execute(viewer, input));
  }

  @Mutation(() => WriteInConcernOutcome, { description: 'Write a note, a decision or a referral in a concern’s file.' })
  @Access(keepingSafe)
  async writeInConcern(@Args('input') input: WriteInConcernInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Concern | Problem> {
    return this.shown(context, await this.writing.execute(viewer, input));
  }

  @Mutation(() => SuspendAdultOutcome, { description: 'Suspend the adult whom a concern is about.' })
  @Access(keepingSafe)
  async suspendAdult(@Args('input') input: SuspendAdultInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Concern | Problem> {
    return this.shown(context, await this.suspending.execute(viewer, input));
  }

  @Mutation(() => CloseConcernOutcome, { description: 'Close a concern’s file, with the reason.' })
  @Access(keepingSafe)
  async closeConcern(@Args('input') input: CloseConcernInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Concern | Problem> {
    return this.shown(context, await this.closing.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: { readonly id: string } | Problem): Promise<Concern | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
