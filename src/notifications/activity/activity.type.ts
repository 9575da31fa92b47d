import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, newsOf, type Connection, type News } from '../../platform/index.js';
import { NotificationSubject } from '../notification.type.js';

@ObjectType('Activity', { description: 'Something that happened in public: a decision published, a consultation opened, an answer given.' })
export class Activity {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'What happened, for programs, e.g. `answer.published`.' })
  kind!: string;

  @Field(() => String, { description: 'What happened, in your language.' })
  text!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it happened.' })
  at!: Date;

  @Field(() => NotificationSubject, { description: 'What it happened to.' })
  subject!: NotificationSubject;

  readonly uuid!: string;
}

@ObjectType({ description: 'What happened in public, the latest first.' })
export class ActivityConnection extends connectionOf(Activity, 'Activity') implements Connection<Activity> {}

@ObjectType({ description: 'What happens in public, as it happens, the latest first.' })
export class ActivityNews extends newsOf(Activity) implements News<Activity> {}
