import { Injectable } from '@nestjs/common';
import { answerDueAlong, AnswersDueReader, type AnswerDueRow } from '../../answers/index.js';
import { organisationAlong, OrganisationsReader, profileAlong, ProfilesReader, type ProfileRow } from '../../identity/index.js';
import type { GraphqlContext } from '../../platform/index.js';
import type { IdeaRow } from '../idea-row.js';

/** An idea of a list with whom and what its card names, as far as that is asked for. */
export interface ListedRow extends IdeaRow {
  author?: ProfileRow | null;
  organisation?: string;
  answer_due?: AnswerDueRow | null;
}

const COLUMNS = {
  author: `${profileAlong('p')} as author`,
  organisation: `${organisationAlong('o')} as organisation`,
  answerDue: `${answerDueAlong('idea', 'i.id')} as answer_due`,
} as const;

/** What a list of ideas `i` reads along with them, so that a page is one statement. */
export function along(asked: ReadonlySet<string>): { columns: string; joins: string } {
  const columns = Object.entries(COLUMNS).filter(([field]) => asked.has(field));
  return {
    columns: columns.map(([, column]) => `, ${column}`).join(''),
    joins: `${asked.has('author') ? ' join profile p on p.id = i.author_id' : ''}${asked.has('organisation') ? ' join organisation o on o.id = i.organisation_id' : ''}`,
  };
}

/** Hands what was read along to those who are asked for it. */
@Injectable()
export class ReadAlong {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly organisations: OrganisationsReader,
    private readonly answers: AnswersDueReader,
  ) {}

  keep(context: GraphqlContext, rows: readonly ListedRow[]): void {
    for (const { id, author, organisation, organisation_id, answer_due } of rows) {
      if (author) this.profiles.readAlong(context, author);
      if (organisation) this.organisations.readAlong(context, organisation_id, organisation);
      if (answer_due !== undefined) this.answers.readAlong(context, `idea:${id}`, answer_due);
    }
  }
}
