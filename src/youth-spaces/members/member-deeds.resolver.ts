import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, isRefusal, NotAvailable, type AccessRule, type Problem, type Viewer } from '../../platform/index.js';
import { YouthAgeSaid } from '../joining/index.js';
import { EndCode, EndYouthCodeInput, EndYouthCodeOutcome } from './end-code.js';
import { MakeReentry, MakeReentryCodeInput, MakeReentryCodeOutcome } from './make-reentry.js';
import { MembersReader } from './members.reader.js';
import { ReentryCode, YouthMember, type YouthCodeInUse } from './members.type.js';
import { GuardianConsentInput, RecordConsent, RecordConsentOutcome } from './record-consent.js';
import { SayAge, SayAgeBandInput, SayAgeBandOutcome } from './say-age.js';
import { WithdrawConsent, WithdrawConsentOutcome } from './withdraw-consent.js';

const youngPerson: AccessRule = { name: 'young person', allows: (viewer) => viewer.profile?.kind === 'young-person' };

/** What workers do for single members, and members for themselves. */
@Resolver(() => YouthMember)
export class MemberDeedsResolver {
  constructor(
    private readonly reader: MembersReader,
    private readonly recordConsent: RecordConsent,
    private readonly withdrawConsent: WithdrawConsent,
    private readonly makeReentry: MakeReentry,
    private readonly sayAge: SayAge,
  ) {}

  @Mutation(() => RecordConsentOutcome, { name: 'recordGuardianConsent', description: 'Note that you have seen a guardian’s consent.' })
  @Access(appointed('youth-worker'))
  async consent(@Args('input') input: GuardianConsentInput, @AsViewer() viewer: Viewer): Promise<YouthMember | Problem> {
    return this.shown(await this.recordConsent.execute(viewer, input));
  }

  @Mutation(() => WithdrawConsentOutcome, { name: 'withdrawGuardianConsent', description: 'Note that a guardian agrees no longer.' })
  @Access(appointed('youth-worker'))
  async withdraw(@Args('input') input: GuardianConsentInput, @AsViewer() viewer: Viewer): Promise<YouthMember | Problem> {
    return this.shown(await this.withdrawConsent.execute(viewer, input));
  }

  @Mutation(() => MakeReentryCodeOutcome, { name: 'makeReentryCode', description: 'Let a young person in again who has lost their words.' })
  @Access(appointed('youth-worker'))
  reentry(@Args('input') input: MakeReentryCodeInput, @AsViewer() viewer: Viewer): Promise<ReentryCode | Problem> {
    return this.makeReentry.execute(viewer, input);
  }

  @Mutation(() => SayAgeBandOutcome, { name: 'sayAgeBand', description: 'Say about how old you are now. Who is grown up leaves.' })
  @Access(youngPerson)
  age(@Args('input') input: SayAgeBandInput, @AsViewer() viewer: Viewer): Promise<YouthAgeSaid | Problem> {
    return this.sayAge.execute(viewer, input);
  }

  private async shown(outcome: Problem | string): Promise<YouthMember | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(outcome)) ?? new NotAvailable());
  }
}

@Resolver(() => YouthMember)
export class CodeDeedsResolver {
  constructor(private readonly endCode: EndCode) {}

  @Mutation(() => EndYouthCodeOutcome, { name: 'endYouthCode', description: 'End a group code before its time.' })
  @Access(appointed('youth-worker'))
  end(@Args('input') input: EndYouthCodeInput, @AsViewer() viewer: Viewer): Promise<YouthCodeInUse | Problem> {
    return this.endCode.execute(viewer, input);
  }
}
