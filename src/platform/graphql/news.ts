import type { Type } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';

/** What a feed tells: its latest page, or what came or changed since the message before. */
export interface News<Node> {
  isPage: boolean;
  nodes: Node[];
  goneIds: string[];
}

/** Declares what a feed tells: `@ObjectType() class PostNews extends newsOf(Post) {}`. */
export function newsOf<Node>(node: Type<Node>): Type<News<Node>> {
  @ObjectType({ isAbstract: true })
  abstract class NodeNews implements News<Node> {
    @Field(() => Boolean, { description: 'This is the latest page: what was shown before may be older. Otherwise it is what came or changed since.' })
    isPage!: boolean;

    @Field(() => [node], { description: 'What came or changed, as it is now, in the order of the feed.' })
    nodes!: Node[];

    @Field(() => [ID], { description: 'The global ids of what was shown and isn’t any more.' })
    goneIds!: string[];
  }
  return NodeNews as Type<News<Node>>;
}
