import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { contactDetails, IdField, isRefusal, newId, NotAvailable, outcomeOf, TextField, UnitOfWork, type AgeBand, type Language, type Problem, type Viewer } from '../../platform/index.js';
import { themesChanged } from './theme.events.js';
import { NotInTheAnswer, OutcomeTold, QuoteLeadsToSomebody, QuoteNotPermitted } from './theme.problems.js';
import { Theme } from './theme.type.js';
import { lockTheme, theming } from './theming.js';

@InputType({ description: 'Somebody’s own words, to be shown with a theme.' })
export class QuoteAnswerInput {
  @IdField('theme', 'The theme.')
  @IsUUID()
  themeId!: string;

  @IdField('written', 'What was written; it says the theme.')
  @IsUUID()
  answerId!: string;

  @TextField('Some of its words, or all, exactly as they were written.', { most: 1_000 })
  excerpt!: string;
}

export const QuoteAnswerOutcome = outcomeOf('QuoteAnswerOutcome', 'The theme with the quotation, or why it was not quoted.', Theme, [
  OutcomeTold,
  QuoteNotPermitted,
  QuoteLeadsToSomebody,
  NotInTheAnswer,
]);

export interface Quotable {
  readonly text: string;
  readonly mayQuote: boolean;
  readonly ageBand: AgeBand | null;
}

/** Only what the form permitted, never of anybody young, nor what leads to somebody (Y6, Y7), and word for word. */
export function quoteProblem({ text, mayQuote, ageBand }: Quotable, excerpt: string): Problem | null {
  if (!mayQuote || (ageBand !== null && ageBand !== 'adult')) return new QuoteNotPermitted();
  if (!text.includes(excerpt)) return new NotInTheAnswer();
  return contactDetails(excerpt).length > 0 ? new QuoteLeadsToSomebody() : null;
}

/** Chooses words that say a theme well. */
@Injectable()
export class QuoteAnswer {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { themeId, answerId, excerpt }: QuoteAnswerInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const theme = await lockTheme(tx, themeId);
      if (!theme) return new NotAvailable();
      const at = await theming(tx, viewer, theme.consultationId);
      if (isRefusal(at)) return at;
      const [answer] = await tx.query<Quotable & { language: Language }>(
        `select s.answers->(a.item_id::text)->>'text' as text, s.may_quote as "mayQuote", s.age_band as "ageBand", s.language
         from theme_tag t join written_answer a on a.id = t.answer_id join consultation_submission s on s.id = a.submission_id
         where t.theme_id = $1 and a.id = $2 for share of a`,
        [themeId, answerId],
      );
      if (!answer) return new NotAvailable();
      const problem = quoteProblem(answer, excerpt);
      if (problem) return problem;
      await tx.query(
        `insert into theme_quote (id, theme_id, answer_id, excerpt, language, quoted_by, quoted_at) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (theme_id, answer_id, excerpt) do nothing`,
        [newId(), themeId, answerId, excerpt, answer.language, at.profileId, tx.now],
      );
      tx.record(themesChanged('answer.quoted', theme.consultationId));
      return themeId;
    });
  }
}
