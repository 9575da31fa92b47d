import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, NotAvailable, outcomeOf, UnitOfWork, type AgeBand, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import type { SubmissionSource } from '../submissions/index.js';
import { countRespondent, isSaidElsewhere } from './theme-counts.js';
import type { ThemeEntity } from './theme.entity.js';
import { themesChanged } from './theme.events.js';
import { OutcomeTold } from './theme.problems.js';
import { WrittenAnswer } from './theme.type.js';
import { lockTheme, theming } from './theming.js';

@InputType({ description: 'That an answer says a theme, or that it doesn’t.' })
export class TagAnswerInput {
  @IdField('written', 'What was written.')
  @IsUUID()
  answerId!: string;

  @IdField('theme', 'The theme.')
  @IsUUID()
  themeId!: string;
}

export const TagAnswerOutcome = outcomeOf('TagAnswerOutcome', 'The answer with its themes, or why it was not tagged.', WrittenAnswer, [OutcomeTold]);
export const UntagAnswerOutcome = outcomeOf('UntagAnswerOutcome', 'The answer with its themes, or why the tag was not taken off.', WrittenAnswer, [OutcomeTold]);

interface Tagged {
  submissionId: string;
  source: SubmissionSource;
  wardId: string | null;
  ageBand: AgeBand | null;
}

/** The answers of a consultation are held while they are tagged: words that were changed meanwhile have another id. */
async function heldAnswer(tx: Transaction, id: string, theme: ThemeEntity): Promise<Tagged | null> {
  const [answer] = await tx.query<Tagged>(
    `select s.id as "submissionId", s.source, s.ward_id as "wardId", s.age_band as "ageBand"
     from written_answer a join consultation_submission s on s.id = a.submission_id
     where a.id = $1 and a.consultation_id = $2 for no key update of a`,
    [id, theme.consultationId],
  );
  return answer ?? null;
}

type Change = (tx: Transaction, at: { readonly profileId: string; readonly theme: ThemeEntity; readonly answerId: string }) => Promise<boolean>;

/** Each tag is a row of its own: two who tag at once both have theirs, and the same twice is once. */
@Injectable()
export class TagAnswer {
  constructor(private readonly work: UnitOfWork) {}

  tag(viewer: Viewer, input: TagAnswerInput): Promise<Problem | string> {
    return this.change(viewer, input, 1, async (tx, { profileId, theme, answerId }) => {
      await tx.query('update written_answer set read_by = $2, read_at = $3 where id = $1 and read_at is null', [answerId, profileId, tx.now]);
      const added = await tx.query(
        'insert into theme_tag (theme_id, answer_id, tagged_by, tagged_at) values ($1, $2, $3, $4) on conflict (theme_id, answer_id) do nothing returning 1',
        [theme.id, answerId, profileId, tx.now],
      );
      return added.length > 0;
    });
  }

  untag(viewer: Viewer, input: TagAnswerInput): Promise<Problem | string> {
    return this.change(viewer, input, -1, async (tx, { theme, answerId }) => {
      await tx.query('delete from theme_quote where theme_id = $1 and answer_id = $2', [theme.id, answerId]);
      return (await tx.query('delete from theme_tag where theme_id = $1 and answer_id = $2 returning 1', [theme.id, answerId])).length > 0;
    });
  }

  private change(viewer: Viewer, { answerId, themeId }: TagAnswerInput, by: 1 | -1, write: Change): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const theme = await lockTheme(tx, themeId);
      if (!theme) return new NotAvailable();
      const at = await theming(tx, viewer, theme.consultationId);
      if (isRefusal(at)) return at;
      const answer = await heldAnswer(tx, answerId, theme);
      if (!answer) return new NotAvailable();
      if (!(await write(tx, { profileId: at.profileId, theme, answerId }))) return answerId;
      if (!(await isSaidElsewhere(tx, theme.id, answerId, answer.submissionId))) await countRespondent(tx, theme.id, answer, by);
      tx.record(themesChanged(by === 1 ? 'answer.tagged' : 'answer.untagged', theme.consultationId));
      return answerId;
    });
  }
}
