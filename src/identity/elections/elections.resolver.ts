import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Organisation } from '../organisation.type.js';
import { OrganisationsReader } from '../organisations.reader.js';
import { PreElectionPeriod } from './pre-election-period.type.js';
import { PreElectionPeriodsReader } from './pre-election-periods.reader.js';
import { SetPreElectionPeriod, SetPreElectionPeriodInput, SetPreElectionPeriodOutcome } from './set-pre-election-period.js';

@Resolver(() => Organisation)
export class ElectionsResolver {
  constructor(
    private readonly reader: PreElectionPeriodsReader,
    private readonly organisations: OrganisationsReader,
    private readonly setting: SetPreElectionPeriod,
  ) {}

  @ResolveField(() => [PreElectionPeriod], { description: 'Periods before elections, in which launching something needs a recorded reason.' })
  preElectionPeriods(@Parent() organisation: Organisation, @InContext() context: GraphqlContext): Promise<PreElectionPeriod[]> {
    return this.reader.periodsOf(context).load(organisation.uuid);
  }

  @Mutation(() => SetPreElectionPeriodOutcome, { description: 'Say from when to when an election is near for your council.' })
  @Access(appointed('clerk'))
  async setPreElectionPeriod(
    @Args('input') input: SetPreElectionPeriodInput,
    @AsViewer() viewer: Viewer,
    @InContext() context: GraphqlContext,
  ): Promise<Organisation | Problem> {
    const outcome = await this.setting.execute(viewer, input);
    if (isRefusal(outcome)) return outcome;
    return (await this.organisations.organisations(context).load(outcome.organisationId)) ?? new NotAvailable();
  }
}
