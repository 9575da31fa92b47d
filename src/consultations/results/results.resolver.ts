import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InContext, Personal, type GraphqlContext } from '../../platform/index.js';
import { Consultation } from '../consultation.type.js';
import { BreakdownsReader } from './breakdowns.reader.js';
import type { BreakdownBy } from './groups.js';
import { ResultsReader } from './results.reader.js';
import { BreakdownByEnum, ConsultationResults, ItemResults, ResultsBreakdown } from './results.type.js';

@Resolver(() => Consultation)
export class ResultsResolver {
  constructor(private readonly reader: ResultsReader) {}

  @ResolveField(() => ConsultationResults, { nullable: true, description: 'What came in; empty while it isn’t shown to everybody.' })
  results(@Parent() consultation: Consultation, @InContext() context: GraphqlContext): Promise<ConsultationResults | null> {
    return this.reader.forEverybody(context, consultation);
  }

  @ResolveField(() => ConsultationResults, { nullable: true, description: 'What came in, as far as you may see it: those who ask may see it earlier, where that was chosen.' })
  @Personal()
  viewerResults(@Parent() consultation: Consultation, @InContext() context: GraphqlContext): Promise<ConsultationResults | null> {
    return this.reader.forViewer(context, consultation);
  }
}

@Resolver(() => ItemResults)
export class ItemResultsResolver {
  constructor(private readonly reader: BreakdownsReader) {}

  @ResolveField(() => ResultsBreakdown, { nullable: true, description: 'By group; empty where so few took part that nothing can be told.' })
  breakdown(
    @Parent() results: ItemResults,
    @Args('by', { type: () => BreakdownByEnum, description: 'Which groups.' }) by: BreakdownBy,
    @InContext() context: GraphqlContext,
  ): Promise<ResultsBreakdown | null> {
    return this.reader.of(context, results, by);
  }
}
