import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { contactDetails, IdField, isRefusal, newId, NotAvailable, outcomeOf, TextField, UnitOfWork, type AgeBand, type Language, type Problem, type Viewer } from '../../platform/index.js';
import { mayConsultFor } from '../consultation.access.js';
import { isYoung } from '../results/index.js';
import type { SubmissionSource } from '../submissions/index.js';
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
  readonly source: SubmissionSource;
  readonly ageBand: AgeBand | null;
}

/** Only what the form permitted, never of anybody who isn't known to be grown up (Y1), nor what leads to somebody (Y6, Y7), and word for word. */
export function quoteProblem({ text, mayQuote, ...respondent }: Quotable, excerpt: string): Problem | null {
  if (!mayQuote || isYoung(respondent)) return new QuoteNotPermitted();
  if (!text.includes(excerpt)) return new NotInTheAnswer();
  return contactDetails(excerpt).length > 0 ? new QuoteLeadsToSomebody() : null;
}

@InputType({ description: 'A quotation that isn’t to be shown any more.' })
export class RemoveQuoteInput {
  @IdField('quote', 'The quotation.')
  @IsUUID()
  quoteId!: string;
}

export const RemoveQuoteOutcome = outcomeOf('RemoveQuoteOutcome', 'The theme without the quotation, or why it stays.', Theme, []);

/** Takes a quotation away, also once the outcome is told: whoever wrote it may ask for that. It is put on the record, without the words. */
@Injectable()
export class RemoveQuote {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { quoteId }: RemoveQuoteInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const [quote] = await tx.query<{ themeId: string; consultationId: string; organisationId: string }>(
        `select q.theme_id as "themeId", t.consultation_id as "consultationId", c.organisation_id as "organisationId"
         from theme_quote q join consultation_theme t on t.id = q.theme_id join consultation c on c.id = t.consultation_id where q.id = $1 for update of q`,
        [quoteId],
      );
      if (!quote || !mayConsultFor(viewer, quote.organisationId)) return new NotAvailable();
      const { themeId, consultationId, organisationId } = quote;
      await tx.query('delete from theme_quote where id = $1', [quoteId]);
      tx.audit({ organisationId, actor: viewer, act: 'quote.removed', subject: { kind: 'theme', id: themeId }, details: { consultationId } });
      tx.record(themesChanged('quote.removed', consultationId));
      return themeId;
    });
  }
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
        `select s.answers->(a.item_id::text)->>'text' as text, s.may_quote as "mayQuote", s.source, s.age_band as "ageBand", s.language
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
