import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { atWork } from '../case.access.js';
import { ModeratedPlace } from './place.type.js';
import { PlacesReader } from './places.reader.js';
import { SetHeldWords, SetHeldWordsInput, SetHeldWordsOutcome } from './set-held-words.js';
import { SetModerationTargets, SetModerationTargetsInput, SetModerationTargetsOutcome } from './set-targets.js';

@Resolver(() => ModeratedPlace)
export class PlacesResolver {
  constructor(
    private readonly reader: PlacesReader,
    private readonly setWords: SetHeldWords,
    private readonly setTargets: SetModerationTargets,
  ) {}

  @Query(() => [ModeratedPlace], { description: 'The places that you moderate.' })
  @Access(atWork)
  moderatedPlaces(@InContext() context: GraphqlContext): Promise<ModeratedPlace[]> {
    return this.reader.all(context);
  }

  @Mutation(() => SetHeldWordsOutcome, { description: 'Keep the words of a place: what holds one of them waits for a moderator.' })
  @Access(atWork)
  async setHeldWords(@Args('input') input: SetHeldWordsInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ModeratedPlace | Problem> {
    return this.asSeen(context, await this.setWords.execute(viewer, input));
  }

  @Mutation(() => SetModerationTargetsOutcome, { description: 'Say how soon cases of a place should be looked at and decided.' })
  @Access(atWork)
  async setModerationTargets(@Args('input') input: SetModerationTargetsInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ModeratedPlace | Problem> {
    return this.asSeen(context, await this.setTargets.execute(viewer, input));
  }

  private async asSeen(context: GraphqlContext, outcome: { readonly scopeKind: string; readonly scopeId: string } | Problem): Promise<ModeratedPlace | Problem> {
    if (isRefusal(outcome)) return outcome;
    return (await this.reader.one(context, { kind: outcome.scopeKind, id: outcome.scopeId })) ?? new NotAvailable();
  }
}
