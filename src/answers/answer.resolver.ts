import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commitment, CommitmentsReader } from '../commitments/index.js';
import { Profile, ProfilesReader } from '../identity/index.js';
import { InContext, type GraphqlContext } from '../platform/index.js';
import { Answer } from './answer.type.js';

@Resolver(() => Answer)
export class AnswerResolver {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly commitments: CommitmentsReader,
  ) {}

  @ResolveField(() => Profile, { description: 'The councillor who answered.' })
  profile(@Parent() answer: Answer, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(answer.profileId);
  }

  @ResolveField('commitments', () => [Commitment], { description: 'What was promised in it, in whichever version.' })
  async promised(@Parent() answer: Answer, @InContext() context: GraphqlContext): Promise<Commitment[]> {
    const promised = await this.commitments.promisedIn(context).load(`answer-due:${answer.answerDueId}`);
    return promised.filter(({ ownerId }) => ownerId === answer.profileId);
  }
}
