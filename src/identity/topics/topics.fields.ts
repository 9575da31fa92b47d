import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional } from 'class-validator';
import { TopicEnum, TOPICS } from './topics.js';

export const MOST_TOPICS = 3;

/** Field of an input: what something is about. */
export function TopicsField(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => [TopicEnum], { nullable: true, description }),
    IsOptional(),
    ArrayMaxSize(MOST_TOPICS),
    ArrayUnique(),
    IsIn(TOPICS, { each: true }),
  );
}

/** Field of an input: one topic, or none. */
export function TopicField(description: string): PropertyDecorator {
  return applyDecorators(Field(() => TopicEnum, { nullable: true, description }), IsOptional(), IsIn(TOPICS));
}
