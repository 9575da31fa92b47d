import { Injectable } from '@nestjs/common';
import { Database, localId, type GraphqlContext } from '../../platform/index.js';
import { Citations, Stories, type ThingAt, type Told, type ToldStep } from '../../proceedings/index.js';
import { AnswersDueReader } from '../answers-due.reader.js';
import { AnswersReader } from '../answers.reader.js';

/** Nothing of young people is part of a public story (Y3). */
const TOLD_OF = ['idea', 'question', 'consultation'];

/** Adds to the story of a thing the answer that is owed on it or was given, its promises, and the decisions that cite it. */
@Injectable()
export class AnswerStory {
  constructor(
    private readonly database: Database,
    private readonly due: AnswersDueReader,
    private readonly answers: AnswersReader,
    private readonly citations: Citations,
    stories: Stories,
  ) {
    stories.toldBy('answer', (_context, id) => this.given(id));
    stories.addedTo((context, thing) => this.add(context, thing));
  }

  /** A decision that cites an answer drew on what was answered. */
  private async given(id: string): Promise<Told | null> {
    const subject = await this.database.row<ThingAt & Record<string, unknown>>(
      'select d.subject_kind as kind, d.subject_id as id from answer a join answer_due d on d.id = a.answer_due_id where a.id = $1 and d.subject_kind = any($2)',
      [id, TOLD_OF],
    );
    return subject && { before: [subject] };
  }

  private async add(context: GraphqlContext, { kind, id }: ThingAt): Promise<Told> {
    const due = TOLD_OF.includes(kind) ? await this.due.dueOn(context).load(`${kind}:${id}`) : null;
    if (!due || due.lifted) return {};
    const { path, title, language } = await this.answers.subjects(context).load(`${kind}:${id}`);
    const answers = (await this.answers.answersTo(context).load(due.uuid));
    const [first] = answers;
    const owed: ToldStep[] = due.answeredAt ? [] : [{ kind: 'answer-owed', title, language, path, day: due.dueOn, isAhead: true }];
    const given: ToldStep[] = first ? [{ kind: 'answered', title: first.name, language: null, path, at: (first.earlier.at(-1) ?? first).answeredAt }] : [];
    const citing = (await Promise.all(answers.map((answer) => this.citations.of(context, 'answer', answer.uuid)))).flat();
    return {
      steps: [...given, ...owed],
      after: citing.map(({ decisionId }) => ({ kind: 'decision', id: localId('dec', decisionId) })),
      promisedIn: [{ kind: 'answer-due', id: due.uuid }],
    };
  }
}
