import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalText } from '../../platform/index.js';
import { DecidedActionEnum } from '../case.type.js';
import type { DecidedAction, Scope } from '../reportables.js';

@ObjectType('ModerationTarget', { description: 'How soon something should be done, and how often it was.' })
export class ModerationTarget {
  @Field(() => Int, { description: 'Within so many minutes.' })
  minutes!: number;

  @Field(() => Int, { description: 'How often it was, in the last thirty days.' })
  met!: number;

  @Field(() => Int, { description: 'Of how many.' })
  of!: number;
}

@ObjectType('ReadyPhrase', { description: 'Words to an author that are ready to be used and changed.' })
export class ReadyPhrase {
  @Field(() => ID, { nullable: true, description: 'Its global id; none where it comes with the software.' })
  id!: string | null;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => DecidedActionEnum, { description: 'What it goes with.' })
  action!: DecidedAction;

  @Field(() => LocalText, { description: 'What it says, in each language.' })
  words!: LocalText;
}

@ObjectType('HandOverNote', { description: 'What a moderator left for whoever comes next.' })
export class HandOverNote {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'What it says.' })
  words!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was left.' })
  writtenAt!: Date;

  readonly uuid!: string;
  readonly profileId!: string;
  readonly readers!: readonly string[];
}

@ObjectType('ModeratedPlace', { description: 'A place that you moderate: what waits there, how soon it should be looked at, and what its moderators keep.' })
export class ModeratedPlace {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What it is called.' })
  name!: LocalText;

  @Field(() => Int, { description: 'Grows when its list of words or its targets change.' })
  version!: number;

  @Field(() => Int, { description: 'How many cases wait there.' })
  waiting!: number;

  @Field(() => Int, { description: 'How many of them are past the time of a first look, and nobody has looked.' })
  late!: number;

  @Field(() => [String], { description: 'What is written there waits for a moderator when it holds one of these words.' })
  heldWords!: string[];

  @Field(() => ModerationTarget, { description: 'How soon somebody should look.' })
  firstLook!: ModerationTarget;

  @Field(() => ModerationTarget, { description: 'How soon it should be decided.' })
  decision!: ModerationTarget;

  readonly scope!: Scope;
}
