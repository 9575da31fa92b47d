import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { CitedThing } from '../../proceedings/index.js';
import { Decision } from '../decision.type.js';
import { DecisionsReader } from '../decisions.reader.js';
import { CiteInDecision, CiteInDecisionInput, CiteInDecisionOutcome } from './cite-in-decision.js';
import { DecisionCite } from './cite.type.js';
import { CitesReader } from './cites.reader.js';

@Resolver(() => Decision)
export class DecisionCitesResolver {
  constructor(
    private readonly reader: CitesReader,
    private readonly decisions: DecisionsReader,
    private readonly deed: CiteInDecision,
  ) {}

  @ResolveField(() => [DecisionCite], { description: 'The ideas, answers and themes it drew on and those it set aside, with why.' })
  cites(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<DecisionCite[]> {
    return this.reader.citesOf(context).load(decision.uuid);
  }

  @Mutation(() => CiteInDecisionOutcome, { description: 'Say what your decision draws on and what it sets aside, with why.' })
  @Access(appointed('councillor'))
  async citeInDecision(@Args('input') input: CiteInDecisionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Decision | Problem> {
    const outcome = await this.deed.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.decisions.byId(context, outcome.id)) ?? new NotAvailable());
  }
}

@Resolver(() => DecisionCite)
export class CitedThingResolver {
  constructor(private readonly reader: CitesReader) {}

  @ResolveField(() => CitedThing, { nullable: true, description: 'What is cited; empty when it is no longer shown.' })
  thing(@Parent() cite: DecisionCite, @InContext() context: GraphqlContext): Promise<CitedThing | null> {
    return this.reader.things(context).load(`${cite.kind}:${cite.citedId}`);
  }
}
