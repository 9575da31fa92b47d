import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { Idea } from '../idea.type.js';

@ObjectType('CoProposerInvitation', { description: 'An invitation to propose an idea together. Pass its code on yourself; it is shown this once and works once.' })
export class CoProposerInvitation {
  @Field(() => String, { description: 'The code, also the end of a link: `/ideas/invitations/<code>`.' })
  code!: string;

  @Field(() => GraphQLISODateTime, { description: 'Until when it works.' })
  expiresAt!: Date;
}

@ObjectType('InvitedTo', { description: 'What a code invites you to.' })
export class InvitedTo {
  @Field(() => Idea, { description: 'The idea.' })
  idea!: Idea;

  @Field(() => GraphQLISODateTime, { description: 'Until when you can answer.' })
  expiresAt!: Date;
}
