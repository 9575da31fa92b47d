import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { atWork } from '../case.access.js';
import { Case } from '../case.type.js';
import { ModeratedPlace, PlacesReader, ReadyPhrase } from '../places/index.js';
import { KeepPhrases, KeepPhrasesInput, KeepPhrasesOutcome } from './keep-phrases.js';
import { PhrasesReader } from './phrases.reader.js';

@Resolver(() => ModeratedPlace)
export class PlacePhrasesResolver {
  constructor(
    private readonly reader: PhrasesReader,
    private readonly places: PlacesReader,
    private readonly keep: KeepPhrases,
  ) {}

  @ResolveField(() => [ReadyPhrase], { description: 'Words to authors that are ready to be used and changed.' })
  phrases(@Parent() { scope }: ModeratedPlace, @InContext() context: GraphqlContext): Promise<ReadyPhrase[]> {
    return this.reader.of(context).load(scope);
  }

  @Mutation(() => KeepPhrasesOutcome, { description: 'Keep the ready words of a place.' })
  @Access(atWork)
  async keepPhrases(@Args('input') input: KeepPhrasesInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ModeratedPlace | Problem> {
    const outcome = await this.keep.execute(viewer, input);
    if (isRefusal(outcome)) return outcome;
    return (await this.places.one(context, { kind: outcome.scopeKind, id: outcome.scopeId })) ?? new NotAvailable();
  }
}

@Resolver(() => Case)
export class CasePhrasesResolver {
  constructor(private readonly reader: PhrasesReader) {}

  @ResolveField(() => [ReadyPhrase], { description: 'Words to its author that are ready to be used and changed.' })
  phrases(@Parent() { place }: Case, @InContext() context: GraphqlContext): Promise<ReadyPhrase[]> {
    return this.reader.of(context).load(place);
  }
}
