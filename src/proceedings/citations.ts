import DataLoader from 'dataloader';
import { Injectable, type Type } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InContext, perRequest, type GraphqlContext } from '../platform/index.js';
import { Citation, type CitedKind } from './citation.type.js';

/** Answered by the room that holds decisions: which of those the viewer sees cite each of these things. */
export type AnswerCitations = (context: GraphqlContext, kind: CitedKind, ids: readonly string[]) => Promise<Citation[][]>;

/** Asks which decisions cite a thing, on behalf of the rooms that hold what is cited (D6). */
@Injectable()
export class Citations {
  private answer: AnswerCitations = (_context, _kind, ids) => Promise.resolve(ids.map(() => []));

  private readonly loaders = perRequest(() => new Map<CitedKind, DataLoader<string, Citation[]>>());

  /** Said once, by the room that holds decisions. */
  answeredBy(answer: AnswerCitations): void {
    this.answer = answer;
  }

  of(context: GraphqlContext, kind: CitedKind, id: string): Promise<Citation[]> {
    const loaders = this.loaders(context);
    const loader = loaders.get(kind) ?? new DataLoader<string, Citation[]>((ids) => this.answer(context, kind, ids));
    loaders.set(kind, loader);
    return loader.load(id);
  }
}

/** A provider that gives a type its field `citedBy`; the type carries the `uuid` that it is cited by. */
export function citedByOf(type: Type<{ readonly uuid: string }>, kind: CitedKind): Type<object> {
  @Resolver(() => type)
  class CitedBy {
    constructor(private readonly citations: Citations) {}

    @ResolveField(() => [Citation], { description: 'The decisions that drew on it or set it aside, with why; the latest first.' })
    citedBy(@Parent() thing: { readonly uuid: string }, @InContext() context: GraphqlContext): Promise<Citation[]> {
      return this.citations.of(context, kind, thing.uuid);
    }
  }
  return CitedBy;
}
