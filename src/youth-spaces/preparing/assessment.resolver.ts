import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { Access, acting, anyOf, appointed, AsViewer, InContext, isRefusal, NotAvailable, type AccessRule, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { SpacesReader } from '../spaces.reader.js';
import { YouthSpace } from '../youth-space.type.js';
import { AgreeToCharter, AgreeToCharterInput, AgreeToCharterOutcome } from './agree-to-charter.js';
import { Assessment } from './preparing.type.js';
import { SignAssessment, SignAssessmentInput, SignAssessmentOutcome } from './sign-assessment.js';
import { WithdrawSignature, WithdrawSignatureInput, WithdrawSignatureOutcome } from './withdraw-signature.js';
import { WriteAssessment, WriteAssessmentInput, WriteAssessmentOutcome } from './write-assessment.js';

const youngPerson: AccessRule = { name: 'young person', allows: (viewer) => acting.allows(viewer) && viewer.profile?.kind === 'young-person' };

/** Agreements: of a manager that a space is right for young people, and of young people to its rules. */
@Resolver(() => Assessment)
export class AssessmentResolver {
  constructor(
    private readonly spaces: SpacesReader,
    private readonly profiles: ProfilesReader,
    private readonly writeAssessment: WriteAssessment,
    private readonly signAssessment: SignAssessment,
    private readonly agreeToCharter: AgreeToCharter,
  ) {}

  @ResolveField(() => Profile, { description: 'Who wrote it.' })
  writtenBy(@Parent() { writtenBy }: Assessment, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(writtenBy);
  }

  @ResolveField(() => Profile, { nullable: true, description: 'The manager who signed it.' })
  async signedBy(@Parent() { signedBy }: Assessment, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return signedBy === null ? null : this.profiles.profiles(context).load(signedBy);
  }

  @Mutation(() => WriteAssessmentOutcome, { name: 'writeAssessment', description: 'Write why a youth space is good for the young people in it, and what could go wrong.' })
  @Access(anyOf(appointed('youth-worker'), appointed('supervisor')))
  async write(@Args('input') input: WriteAssessmentInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    const outcome = await this.writeAssessment.execute(viewer, input);
    return isRefusal(outcome) ? outcome : this.shown(context, input.spaceId);
  }

  @Mutation(() => SignAssessmentOutcome, { name: 'signAssessment', description: 'Sign the assessment that somebody else wrote.' })
  @Access(appointed('supervisor'))
  async sign(@Args('input') input: SignAssessmentInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    const outcome = await this.signAssessment.execute(viewer, input);
    return isRefusal(outcome) ? outcome : this.shown(context, outcome.id);
  }

  @Mutation(() => AgreeToCharterOutcome, { name: 'agreeToCharter', description: 'Agree to the rules of a youth space you are in.' })
  @Access(youngPerson)
  async agree(@Args('input') input: AgreeToCharterInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    const outcome = await this.agreeToCharter.execute(viewer, input);
    return isRefusal(outcome) ? outcome : this.shown(context, outcome);
  }

  private async shown(context: GraphqlContext, id: string): Promise<YouthSpace | Problem> {
    return (await this.spaces.spaces(context).load(id)) ?? new NotAvailable();
  }
}

@Resolver(() => Assessment)
export class SignatureResolver {
  constructor(
    private readonly spaces: SpacesReader,
    private readonly withdrawSignature: WithdrawSignature,
  ) {}

  @Mutation(() => WithdrawSignatureOutcome, { name: 'withdrawSignature', description: 'Take back the signature that a youth space is right for young people. It is paused then.' })
  @Access(appointed('supervisor'))
  async withdraw(@Args('input') input: WithdrawSignatureInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    const outcome = await this.withdrawSignature.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.spaces.spaces(context).load(outcome.id)) ?? new NotAvailable());
  }
}
