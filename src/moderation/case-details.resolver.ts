import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../identity/index.js';
import { AsViewer, Clock, globalId, inLanguage, InContext, localText, Personal, type GraphqlContext, type Viewer } from '../platform/index.js';
import { canClaim, canDecide } from './case.access.js';
import { CaseDetailsReader } from './case-details.reader.js';
import { Case, CaseReport, CaseRule, CaseSubject, ModerationDecision } from './case.type.js';
import { DECIDED_IN_SOURCE } from './code.js';

@Resolver(() => Case)
export class CaseDetailsResolver {
  constructor(
    private readonly details: CaseDetailsReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => String, { description: 'Where the contribution was made.' })
  async scope(@Parent() { place }: Case, @InContext() context: GraphqlContext): Promise<string> {
    const described = await this.details.scopeOf(context).load(place);
    return inLanguage(described?.name ?? {}, context.viewer.language).text;
  }

  @ResolveField(() => [CaseRule], { description: 'The rules a decision can rest on.' })
  async rules(@Parent() { place }: Case, @InContext() context: GraphqlContext): Promise<CaseRule[]> {
    const described = await this.details.scopeOf(context).load(place);
    const offered = (described?.rules ?? []).filter(({ id }) => id !== DECIDED_IN_SOURCE.id);
    return offered.map(({ id, text }) => ({ id: globalId('rule', id), text: localText(text, context.viewer.language) }));
  }

  @ResolveField(() => [CaseReport], { description: 'What those said who reported it, the first fifty.' })
  reports(@Parent() { uuid }: Case, @InContext() context: GraphqlContext): Promise<CaseReport[]> {
    return this.details.reportsOf(context).load(uuid);
  }

  @ResolveField(() => ModerationDecision, { nullable: true, description: 'What was decided last.' })
  decision(@Parent() { uuid }: Case, @InContext() context: GraphqlContext): Promise<ModerationDecision | null> {
    return this.details.decisionOf(context).load(uuid);
  }

  @Personal()
  @ResolveField(() => Boolean, { description: 'You can take it on, or begin your ten minutes anew.' })
  viewerCanClaim(@Parent() found: Case, @AsViewer() viewer: Viewer): boolean {
    return canClaim(viewer, toClaim(found), this.clock.now());
  }

  @Personal()
  @ResolveField(() => Boolean, { description: 'You have it in hand and can decide.' })
  viewerCanDecide(@Parent() found: Case, @AsViewer() viewer: Viewer): boolean {
    return canDecide(viewer, toClaim(found), this.clock.now());
  }
}

@Resolver(() => CaseSubject)
export class CaseSubjectResolver {
  constructor(private readonly details: CaseDetailsReader) {}

  @ResolveField(() => [String], { description: 'What was decided before on the same author’s contributions there, newest first.' })
  history(@Parent() { caseUuid }: CaseSubject, @InContext() context: GraphqlContext): Promise<string[]> {
    return this.details.historyOf(context).load(caseUuid);
  }
}

@Resolver(() => ModerationDecision)
export class DecisionResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { nullable: true, description: 'The professional profile that decided.' })
  by(@Parent() { profileId }: ModerationDecision, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(profileId);
  }
}

const toClaim = (found: Case): Parameters<typeof canDecide>[1] => ({ state: found.state, claimedBy: found.claimantId, claimedAt: found.claimedAt, judgedBy: found.judgedBy });
