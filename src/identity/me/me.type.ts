import { Field, ObjectType } from '@nestjs/graphql';
import { Profile } from '../profile.type.js';

@ObjectType('Me', { description: 'What you did here through the profile that you act as, and what came of it. Each room adds its own.' })
export class Me {
  @Field(() => Profile, { description: 'The profile that you act as.' })
  profile!: Profile;

  readonly profileId!: string;
}
