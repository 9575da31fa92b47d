import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, localMarkdown, markdown, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import { toInterests, type InterestsWritten } from '../interests/index.js';
import { toOption, type OptionWritten } from '../versions/index.js';
import type { RejectedWritten } from './outcome.entity.js';
import type { DecisionOutcome } from './outcome.type.js';
import type { Vote } from './vote.entity.js';
import type { MemberVote } from './vote.type.js';

interface OutcomeRow {
  [column: string]: unknown;
  decision_id: string;
  option_id: string;
  options: OptionWritten[];
  reasons: Texts;
  has_withheld_reasons: boolean;
  rejected: RejectedWritten[];
  interests: InterestsWritten;
  decided_on: string;
  recorded_by: string;
}

interface VoteRow {
  decision_id: string;
  profile_id: string;
  vote: Vote;
  dissent: string | null;
  dissent_language: Language | null;
}

/** What was decided; whoever sees the decision sees it. */
@Injectable()
export class OutcomesReader {
  constructor(private readonly database: Database) {}

  readonly outcomeOf = perRequest((context) => new DataLoader<string, DecisionOutcome | null>((ids) => this.outcomes(ids, context)));

  /** How each member of the body voted, in order of their names. */
  readonly votesOn = perRequest(() => new DataLoader<string, MemberVote[]>((ids) => this.votes(ids)));

  private async outcomes(ids: readonly string[], context: GraphqlContext): Promise<(DecisionOutcome | null)[]> {
    const rows = await this.database.rows<OutcomeRow>(
      `select o.decision_id, o.option_id, v.options, o.reasons, o.withheld_reasons is not null as has_withheld_reasons, o.rejected, o.interests,
         o.decided_on::text as decided_on, o.recorded_by
       from decision_outcome o
       join decision_version v on v.decision_id = o.decision_id and v.number = o.version_number
       where o.decision_id = any($1)`,
      [ids],
    );
    return ids.map((id) => {
      const row = rows.find((candidate) => candidate.decision_id === id);
      return row ? toOutcome(row, context.viewer.language) : null;
    });
  }

  private async votes(ids: readonly string[]): Promise<MemberVote[][]> {
    const rows = await this.database.rows<VoteRow & Record<string, unknown>>(
      `select v.decision_id, v.profile_id, v.vote, v.dissent, v.dissent_language
       from decision_vote v join profile p on p.id = v.profile_id
       where v.decision_id = any($1) order by p.display_name, p.id`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.decision_id === id).map(toVote));
  }
}

function toVote({ profile_id, vote, dissent, dissent_language }: VoteRow): MemberVote {
  return { memberId: profile_id, vote, dissent: dissent && dissent_language ? markdown(dissent, dissent_language) : null };
}

function toOutcome(row: OutcomeRow, language: Language): DecisionOutcome {
  const optionOf = (id: string) => row.options.filter((option) => option.id === id).map((option) => toOption(option, language));
  const [option] = optionOf(row.option_id);
  if (!option) throw new Error(`The option chosen in ${row.decision_id} is not in the version decided on`);
  return {
    decisionId: row.decision_id,
    recorderId: row.recorded_by,
    option,
    reasons: localMarkdown(row.reasons, language),
    hasWithheldReasons: row.has_withheld_reasons,
    rejected: row.rejected.flatMap(({ optionId, why }) => optionOf(optionId).map((rejected) => ({ option: rejected, why: localMarkdown(why, language) }))),
    interests: toInterests(row.interests, language),
    decidedOn: row.decided_on,
  };
}
