import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { QuoteAnswer, QuoteAnswerInput, QuoteAnswerOutcome, RemoveQuote, RemoveQuoteInput, RemoveQuoteOutcome } from './quote-answer.js';
import { Theme } from './theme.type.js';
import { ThemesReader } from './themes.reader.js';

@Resolver()
export class QuotesResolver {
  constructor(
    private readonly reader: ThemesReader,
    private readonly quoteAnswer: QuoteAnswer,
    private readonly removeQuote: RemoveQuote,
  ) {}

  @Mutation(() => QuoteAnswerOutcome, { name: 'quoteAnswer', description: 'Show somebody’s own words with a theme, where they permit it.' })
  @Access(appointed('councillor', 'officer'))
  async quote(@Args('input') input: QuoteAnswerInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Theme | Problem> {
    return this.shown(context, await this.quoteAnswer.execute(viewer, input));
  }

  @Mutation(() => RemoveQuoteOutcome, { name: 'removeQuote', description: 'Take a quotation away.' })
  @Access(appointed('councillor', 'officer'))
  async remove(@Args('input') input: RemoveQuoteInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Theme | Problem> {
    return this.shown(context, await this.removeQuote.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: Problem | string): Promise<Theme | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome)) ?? new NotAvailable());
  }
}
