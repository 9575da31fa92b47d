import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Organisation } from '../organisation.type.js';
import { OrganisationsReader } from '../organisations.reader.js';
import { ChangeSettings, ChangeSettingsInput, ChangeSettingsOutcome } from './change-settings.js';
import { KeepWard, KeepWardInput, KeepWardOutcome } from './keep-ward.js';
import { mayChangeSettings } from './settings.access.js';

@Resolver(() => Organisation)
export class SettingsResolver {
  constructor(
    private readonly organisations: OrganisationsReader,
    private readonly changing: ChangeSettings,
    private readonly wards: KeepWard,
  ) {}

  @ResolveField(() => Boolean, { description: 'You may change how it works here.' })
  @Personal()
  viewerCanChangeSettings(@Parent() { uuid }: Organisation, @AsViewer() viewer: Viewer): boolean {
    return mayChangeSettings(viewer, uuid);
  }

  @Mutation(() => ChangeSettingsOutcome, { description: 'Change how an organisation works here, for what is opened from now on.' })
  @Access(appointed('clerk', 'administrator'))
  async changeSettings(@Args('input') input: ChangeSettingsInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Organisation | Problem> {
    return this.shown(context, input.organisationId, await this.changing.execute(viewer, input));
  }

  @Mutation(() => KeepWardOutcome, { description: 'Add a ward to a council, or call one something else.' })
  @Access(appointed('clerk', 'administrator'))
  async keepWard(@Args('input') input: KeepWardInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Organisation | Problem> {
    return this.shown(context, input.organisationId, await this.wards.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, id: string, outcome: object | Problem): Promise<Organisation | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.organisations.organisations(context).load(id)) ?? new NotAvailable());
  }
}
