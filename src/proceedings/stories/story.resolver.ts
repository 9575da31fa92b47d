import type { Type } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { Stories } from './stories.js';
import { StoryStep } from './story.type.js';

/** A provider that gives a type its field `story`; the type carries the `uuid` that its room tells it by. */
export function storyOf(type: Type<{ readonly uuid: string }>, kind: string): Type<object> {
  @Resolver(() => type)
  class Story {
    constructor(private readonly stories: Stories) {}

    @ResolveField(() => [StoryStep], { description: 'The story that it is part of, from the idea to what was delivered: what happened first, then what is ahead.' })
    story(@Parent() thing: { readonly uuid: string }, @InContext() context: GraphqlContext): Promise<StoryStep[]> {
      return this.stories.of(context, { kind, id: thing.uuid });
    }
  }
  return Story;
}
