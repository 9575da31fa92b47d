import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { Drafts } from '../../drafts/index.js';
import {
  IdField,
  InvalidInput,
  LanguageEnum,
  LANGUAGES,
  ListField,
  NotAvailable,
  NotSignedIn,
  outcomeOf,
  UnitOfWork,
  type Language,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { ConsultationEntity } from '../consultation.entity.js';
import { stateAt } from '../consultation.rules.js';
import { itemId } from '../questionnaire/index.js';
import { Aftermath } from './aftermath.js';
import { AnswerInput, toAnswers } from './answer.input.js';
import { checkAnswers, type CheckedAnswers, type ItemNote } from './check-answers.js';
import { KeepSubmission, type Said } from './keep-submission.js';
import { hashOf, newPrivateKey, PRIVATE_KEY } from './private-key.js';
import { SubmissionReceipt } from './receipt.type.js';
import { respondentOf, type Respondent } from './submission.access.js';
import type { SubmissionEntity } from './submission.entity.js';
import { ConsultationNotOpen, NotAskedOfYou, TooManyFromHere } from './submission.problems.js';
import { VisitorBounds } from './visitor-bounds.js';

const MOST_ITEMS = 200;

@InputType({ description: 'What somebody sends in to a consultation. Sent again before closing it replaces what stood.' })
export class SubmitAnswersInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @ListField(() => AnswerInput, 'What is answered, item by item.', { least: 0, most: MOST_ITEMS })
  answers!: AnswerInput[];

  @Field(() => LanguageEnum, { description: 'The language you wrote in.' })
  @IsIn(LANGUAGES)
  language!: Language;

  @Field(() => Boolean, { defaultValue: false, description: 'What you wrote may be quoted, without your name.' })
  @IsBoolean()
  mayQuote!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'You wish to be told what comes of it.' })
  @IsBoolean()
  wantsOutcome!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'For somebody who isn’t signed in: the key of what was sent before, or 32 random bytes in base64url that the page made. Without it a key is given.',
  })
  @IsOptional()
  @Matches(PRIVATE_KEY)
  key?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'For somebody who isn’t signed in: you are 18 or over. Of whoever doesn’t say so, nothing is quoted and no place is shown.',
  })
  @IsOptional()
  @IsBoolean()
  isAdult?: boolean | null;

  @IdField('draft', 'The draft that this was, which is then finished.', { nullable: true })
  @IsOptional()
  @IsUUID()
  draftId?: string | null;
}

export const SubmitAnswersOutcome = outcomeOf('SubmitAnswersOutcome', 'The receipt, or why nothing was taken.', SubmissionReceipt, [
  ConsultationNotOpen,
  NotAskedOfYou,
  TooManyFromHere,
]);

export interface Sent {
  readonly submission: SubmissionEntity;
  /** For somebody who isn't signed in. */
  readonly key: string | null;
  readonly leftOut: readonly ItemNote[];
}

/** Takes part in a consultation, or changes what was sent: until closing, by the instant of receipt (V6). */
@Injectable()
export class SubmitAnswers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly bounds: VisitorBounds,
    private readonly submissions: KeepSubmission,
    private readonly aftermath: Aftermath,
    private readonly drafts: Drafts,
  ) {}

  /** `address`: where a visitor's request came from; it isn't kept. */
  async execute(viewer: Viewer, input: SubmitAnswersInput, address: string | null): Promise<Problem | Sent> {
    if (!viewer.profile && !(await this.bounds.allow(input.consultationId, address))) return new TooManyFromHere();
    const key = viewer.profile ? null : (input.key ?? newPrivateKey());
    return this.work.run(async (tx) => {
      const consultation = await tx.share(ConsultationEntity, { id: input.consultationId });
      if (!consultation) return new NotAvailable();
      const respondent = respondentOf(viewer, consultation, input.isAdult === true);
      const refusal = refusalOf(viewer, consultation, respondent, tx.now);
      if (!respondent || refusal) return refusal ?? new NotAskedOfYou();
      const checked = checkAnswers(consultation.questionnaire, toAnswers(consultation.questionnaire, input.answers), { complete: true });
      const wrong = whatIsWrong(checked, viewer.language);
      if (wrong) return wrong;
      // One that is gone was finished when the same was sent before: sending twice is as good as sending once (V2).
      await this.drafts.finish(tx, viewer, input.draftId);
      const whose = { respondent, linkHash: key && hashOf(key) };
      const kept = await this.submissions.keep(tx, consultation, whose, saidIn(input, checked, respondent));
      return (await this.aftermath.of(tx, viewer, consultation, kept)) ?? { submission: kept.submission, key, leftOut: checked.dropped };
    });
  }
}

/** When it is too early or too late nobody is told more than that. */
export function refusalOf(viewer: Viewer, consultation: ConsultationEntity, respondent: Respondent | null, now: Date): Problem | null {
  if (stateAt(consultation, now) !== 'open') return new ConsultationNotOpen();
  if (respondent) return null;
  return viewer.profile ? new NotAskedOfYou() : new NotSignedIn();
}

/** Each item that needs attention as a field of the form; a form with nothing in it isn't sent. */
function whatIsWrong({ answers, problems }: CheckedAnswers, language: Language): Problem | null {
  const fields = problems.map(({ itemId: id, words }) => ({ path: `answers.${itemId(id)}`, message: words[language] }));
  if (fields.length > 0) return new InvalidInput(fields);
  return Object.keys(answers).length > 0 ? null : new InvalidInput([{ path: 'answers', message: NOTHING[language] }]);
}

const NOTHING = { en: 'Answer something before you send it.', cy: 'Atebwch rywbeth cyn ei anfon.' };

/** A visitor has left nothing to be told by. */
function saidIn({ language, mayQuote, wantsOutcome }: SubmitAnswersInput, { answers }: CheckedAnswers, { profileId }: Respondent): Said {
  return { answers, language, mayQuote, wantsOutcome: wantsOutcome && profileId !== null };
}
