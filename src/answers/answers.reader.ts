import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, inLanguage, localMarkdown, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../platform/index.js';
import type { AnswerSubject } from './answer-due.type.js';
import type { AnswerPosition, AnswerSource } from './answer.entity.js';
import type { Answer, SignedAnswer } from './answer.type.js';
import { Answerables } from './answerables.js';

interface Row {
  [column: string]: unknown;
  id: string;
  answer_due_id: string;
  profile_id: string;
  number: number;
  name: string;
  office: Texts;
  ward: Texts | null;
  position: AnswerPosition;
  text: Texts;
  whose: Texts | null;
  sources: AnswerSource[];
  reason: Texts | null;
  answered_at: Date;
}

/** What was answered, and to what. */
@Injectable()
export class AnswersReader {
  constructor(
    private readonly database: Database,
    private readonly answerables: Answerables,
  ) {}

  /** Each councillor's answer as it stands, with what it said before, in the order they first came. */
  readonly answersTo = perRequest((context) => new DataLoader<string, Answer[]>((dueIds) => this.answers(dueIds, context)));

  /** What is to be answered, given as `kind:uuid`. */
  readonly subjects = perRequest((context) => new DataLoader<string, AnswerSubject>((things) => this.describe(things, context)));

  private async answers(dueIds: readonly string[], context: GraphqlContext): Promise<Answer[][]> {
    const rows = await this.database.rows<Row>(
      `select id, answer_due_id, profile_id, number, name, office, ward, position, text, whose, sources, reason, answered_at
       from answer where answer_due_id = any($1) order by answered_at, id`,
      [dueIds],
    );
    return dueIds.map((id) => byCouncillor(rows.filter((row) => row.answer_due_id === id)).map((versions) => toAnswer(versions, context.viewer.language)));
  }

  private async describe(things: readonly string[], context: GraphqlContext): Promise<AnswerSubject[]> {
    const subjects = new Map<string, AnswerSubject>();
    const kinds = new Set(things.map((thing) => thing.slice(0, thing.indexOf(':'))));
    for (const kind of kinds) {
      const ids = things.filter((thing) => thing.startsWith(`${kind}:`)).map((thing) => thing.slice(kind.length + 1));
      const described = await this.answerables.of(kind).describe(context, ids);
      described.forEach((subject, index) => subjects.set(`${kind}:${ids[index]}`, subject));
    }
    return things.map((thing) => subjects.get(thing) as AnswerSubject);
  }
}

/** The versions of each councillor's answer, the first one first. */
function byCouncillor(rows: readonly Row[]): Row[][] {
  const versions = new Map<string, Row[]>();
  for (const row of rows) versions.set(row.profile_id, [...(versions.get(row.profile_id) ?? []), row]);
  return [...versions.values()];
}

function toAnswer(versions: readonly Row[], language: Language): Answer {
  const [standing, ...earlier] = versions.toReversed() as [Row, ...Row[]];
  return {
    ...toSigned(standing, language),
    id: globalId('ans', standing.id),
    uuid: (versions[0] as Row).id,
    profileId: standing.profile_id,
    answerDueId: standing.answer_due_id,
    earlier: earlier.map((row) => toSigned(row, language)),
  };
}

function toSigned(row: Row, language: Language): SignedAnswer {
  return {
    number: row.number,
    position: row.position,
    text: localMarkdown(row.text, language),
    whose: row.whose && localText(row.whose, language),
    sources: row.sources,
    reason: row.reason && localText(row.reason, language),
    name: row.name,
    ward: row.ward && localText(row.ward, language),
    office: inLanguage(row.office, language).text,
    answeredAt: row.answered_at,
  };
}
