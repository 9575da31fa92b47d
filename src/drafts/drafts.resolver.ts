import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, OrganisationsReader, Profile, ProfilesReader } from '../identity/index.js';
import { Access, acting, AsViewer, IdArg, InContext, isRefusal, globalId, type Connection, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { DiscardDraft, DiscardDraftInput, DiscardDraftOutcome, type DraftDiscarded } from './discard-draft.js';
import { Draft, DraftConnection, toDraft } from './draft.type.js';
import { DraftsArgs } from './drafts.args.js';
import { DraftsReader } from './drafts.reader.js';
import { SaveDraft, SaveDraftInput, SaveDraftOutcome } from './save-draft.js';
import { SayDraftReady, SayDraftReadyInput, SayDraftReadyOutcome } from './say-draft-ready.js';

@Resolver(() => Draft)
export class DraftsResolver {
  constructor(
    private readonly reader: DraftsReader,
    private readonly saving: SaveDraft,
    private readonly discarding: DiscardDraft,
    private readonly sayingReady: SayDraftReady,
  ) {}

  @Query(() => Draft, { nullable: true, description: 'A draft that you may write.' })
  @Access(acting)
  draft(@IdArg('draft') id: string, @AsViewer() viewer: Viewer): Promise<Draft | null> {
    return this.reader.byId(viewer, id);
  }

  @Query(() => DraftConnection, { description: 'Your drafts, and at work those of your organisation that you may write; the one changed last first.' })
  @Access(acting)
  drafts(@Args() wanted: DraftsArgs, @AsViewer() viewer: Viewer): Promise<Connection<Draft>> {
    return this.reader.page(viewer, wanted);
  }

  @Mutation(() => SaveDraftOutcome, { description: 'Keep what you have typed so far.' })
  @Access(acting)
  async saveDraft(@Args('input') input: SaveDraftInput, @AsViewer() viewer: Viewer): Promise<Draft | Problem> {
    const outcome = await this.saving.execute(viewer, input);
    return isRefusal(outcome) ? outcome : toDraft(outcome);
  }

  @Mutation(() => SayDraftReadyOutcome, { description: 'Say that what you drafted for a councillor is ready; they are told.' })
  @Access(acting)
  async sayDraftReady(@Args('input') input: SayDraftReadyInput, @AsViewer() viewer: Viewer): Promise<Draft | Problem> {
    const outcome = await this.sayingReady.execute(viewer, input);
    return isRefusal(outcome) ? outcome : toDraft(outcome);
  }

  @Mutation(() => DiscardDraftOutcome, { description: 'Throw a draft away.' })
  @Access(acting)
  async discardDraft(@Args('input') input: DiscardDraftInput, @AsViewer() viewer: Viewer): Promise<DraftDiscarded | Problem> {
    return (await this.discarding.execute(viewer, input)) ?? { id: globalId('draft', input.id) };
  }
}

@Resolver(() => Draft)
export class DraftPeopleResolver {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly organisations: OrganisationsReader,
  ) {}

  @ResolveField(() => Profile, { nullable: true, description: 'Who changed it last; empty for a young person’s own.' })
  changedBy(@Parent() draft: Draft, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(draft.changedById);
  }

  @ResolveField(() => Profile, { nullable: true, description: 'The councillor for whom it is drafted.' })
  draftedFor(@Parent() draft: Draft, @InContext() context: GraphqlContext): Promise<Profile | null> | null {
    return draft.forId ? this.profiles.profiles(context).load(draft.forId) : null;
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The organisation whose draft it is; empty for your own.' })
  organisation(@Parent() draft: Draft, @InContext() context: GraphqlContext): Promise<Organisation | null> | null {
    return draft.organisationId ? this.organisations.organisations(context).load(draft.organisationId) : null;
  }
}
