import { Args, Query, Resolver } from '@nestjs/graphql';
import { OrganisationsReader } from '../../identity/index.js';
import { Access, addDays, anyone, ChangesWith, DateOnly, globalId, InContext, NodesAsked, OptionalIdArg, type Connection, type GraphqlContext } from '../../platform/index.js';
import { Decision, DecisionConnection } from '../decision.type.js';
import { DecisionsArgs } from '../decisions.args.js';
import { DAYS_AHEAD, DecisionListsReader } from './decision-lists.reader.js';
import { ForwardPlan } from './forward-plan.type.js';

@Resolver(() => Decision)
export class DecisionListsResolver {
  constructor(
    private readonly reader: DecisionListsReader,
    private readonly organisations: OrganisationsReader,
  ) {}

  @Query(() => DecisionConnection, { description: 'Decisions, the newest first unless asked otherwise.' })
  @Access(anyone)
  @ChangesWith(() => ['decisions'])
  decisions(@Args() args: DecisionsArgs, @NodesAsked() asked: ReadonlySet<string>, @InContext() context: GraphqlContext): Promise<Connection<Decision>> {
    return this.reader.page(context, args, asked);
  }

  @Query(() => ForwardPlan, { nullable: true, description: 'What is going to be decided in the next 28 days, by a council or by all that the place has, about all or about what affects one ward.' })
  @Access(anyone)
  async forwardPlan(
    @OptionalIdArg('org', 'organisationId', 'Whose; left out, every council’s.') id: string | null,
    @OptionalIdArg('ward', 'wardId', 'What affects one ward: what names it, or is about the whole area of its council.') wardId: string | null,
    @Args('from', { type: () => DateOnly, nullable: true, description: 'The first day; left out, today.' }) asked: string | null,
    @InContext() context: GraphqlContext,
  ): Promise<ForwardPlan | null> {
    const organisation = id ? await this.organisations.organisations(context).load(id) : null;
    if (id && !organisation) return null;
    const from = asked ?? this.reader.today();
    const decisions = await this.reader.coming(context, { organisationId: id, wardId, from, withWithdrawn: false });
    const path = organisation ? `/forward-plan/${organisation.slug}.ics` : '/forward-plan.ics';
    return { from, until: addDays(from, DAYS_AHEAD), decisions, calendarPath: wardId ? `${path}?ward=${globalId('ward', wardId)}` : path };
  }
}
