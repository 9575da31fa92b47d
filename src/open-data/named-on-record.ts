import { Injectable } from '@nestjs/common';
import { AuditedThings, type AuditedThing } from '../audit/index.js';
import { ConsultationsReader } from '../consultations/index.js';
import { DecisionsReader } from '../decisions/index.js';
import { IdeasReader } from '../ideas/index.js';
import type { GraphqlContext } from '../platform/index.js';
import { QuestionsReader } from '../questions/index.js';

type One = (context: GraphqlContext, id: string) => Promise<AuditedThing | null>;

/** What public things are called on the record, for whoever sees them. Rooms where young people write say nothing of theirs (Y6). */
@Injectable()
export class NamedOnRecord {
  constructor(decisions: DecisionsReader, consultations: ConsultationsReader, ideas: IdeasReader, questions: QuestionsReader, things: AuditedThings) {
    const register = (kind: string, one: One): void => things.register(kind, (context, ids) => Promise.all(ids.map((id) => one(context, id))));
    register('decision', async (context, id) => at('decisions', await decisions.byId(context, id)));
    register('consultation', async (context, id) => at('consultations', await consultations.byId(context, id)));
    register('idea', async (context, id) => at('ideas', await ideas.byId(context, id)));
    register('question', async (context, id) => at('questions', await questions.byId(context, id)));
  }
}

const at = (path: string, thing: { id: string; title: AuditedThing['name'] } | null): AuditedThing | null => thing && { name: thing.title, path: `/${path}/${thing.id}` };
