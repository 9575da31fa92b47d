import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Organisation } from '../organisation.type.js';
import { OrganisationsReader } from '../organisations.reader.js';
import { Accents } from './accents.js';
import { SetAccent, SetAccentInput, SetAccentOutcome } from './set-accent.js';

@Resolver(() => Organisation)
export class AccentsResolver {
  constructor(
    private readonly organisations: OrganisationsReader,
    private readonly setting: SetAccent,
    private readonly accents: Accents,
  ) {}

  @Mutation(() => SetAccentOutcome, { name: 'setAccent', description: 'Choose the colour of your organisation.' })
  @Access(appointed('clerk'))
  async set(@Args('input') input: SetAccentInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Organisation | Problem> {
    const outcome = await this.setting.execute(viewer, input);
    if (isRefusal(outcome)) return outcome;
    this.accents.forget();
    return (await this.organisations.organisations(context).load(outcome.id)) ?? new NotAvailable();
  }
}
