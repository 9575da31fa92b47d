import { Injectable } from '@nestjs/common';
import { AnswersDueReader, AnswersReader } from '../answers/index.js';
import { ConsultationsReader } from '../consultations/index.js';
import { DecisionsReader } from '../decisions/index.js';
import { DraftsReader } from '../drafts/index.js';
import { IdeasReader } from '../ideas/index.js';
import { globalId, localId, type GraphqlContext, type Language } from '../platform/index.js';
import { QuestionsReader } from '../questions/index.js';
import { ConcernsReader } from '../safeguarding/index.js';
import { VisitsReader } from '../youth-spaces/index.js';
import type { SubjectKind } from './kinds.js';

/** What something is called now, for a viewer who sees it. */
export interface SubjectNow {
  readonly id: string;
  readonly path: string;
  readonly title: string;
}

const DRAFT = { en: 'A draft', cy: 'Drafft' };

/** Whatever it is about (E1). */
const CONCERN = { en: 'A concern', cy: 'Pryder' };
/** Whatever is asked there (Y3). */
const INVITATION = { en: 'An invitation', cy: 'Gwahoddiad' };

/** One's own page says what it was (Y3). */
const CONTRIBUTION = { en: 'Something you wrote', cy: 'Rhywbeth a ysgrifennoch' };
const REPORT = { en: 'Something you reported', cy: 'Rhywbeth y rhoesoch wybod amdano' };

/** What waits for somebody at work, at the page where it is dealt with. */
@Injectable()
export class AtWork {
  constructor(
    private readonly dues: AnswersDueReader,
    private readonly answers: AnswersReader,
    private readonly concerns: ConcernsReader,
    private readonly visits: VisitsReader,
    private readonly drafts: DraftsReader,
  ) {}

  async answerDue(context: GraphqlContext, uuid: string): Promise<SubjectNow | null> {
    const due = await this.dues.byId(context, uuid);
    if (!due) return null;
    const { title } = await this.answers.subjects(context).load(`${due.subjectKind}:${due.subjectId}`);
    return { id: due.id, path: `/answers/${due.id}`, title };
  }

  /** An answer that was drafted is called by what it answers, a decision by its own title so far. */
  async draft({ viewer, ...context }: GraphqlContext, uuid: string): Promise<SubjectNow | null> {
    const draft = await this.drafts.byId(viewer, uuid);
    if (!draft) return null;
    const due = draft.kind === 'answer' ? await this.answerDue({ viewer, ...context }, localId('due', draft.about?.split(':')[0])) : null;
    if (due) return { id: draft.id, path: `${due.path}/write`, title: due.title };
    const path = draft.kind === 'decision' && !draft.about ? `/decisions/new?draft=${draft.id}` : '/me';
    return { id: draft.id, path, title: titleIn(draft.content, viewer.language) ?? DRAFT[viewer.language] };
  }

  async concern(context: GraphqlContext, uuid: string): Promise<SubjectNow | null> {
    const concern = await this.concerns.byId(context, uuid);
    return concern && { id: concern.id, path: `/concerns/${concern.id}`, title: CONCERN[context.viewer.language] };
  }

  /** For the councillor who is invited, and for nobody else. */
  async invitation(context: GraphqlContext, uuid: string): Promise<SubjectNow | null> {
    const visit = await this.visits.byId(context, uuid);
    return visit && { id: visit.id, path: '/youth/invitations', title: INVITATION[context.viewer.language] };
  }
}

/** Asks the rooms what their things are, as the viewer: what somebody no longer sees isn't named to them (S2). */
@Injectable()
export class Subjects {
  constructor(
    private readonly ideas: IdeasReader,
    private readonly decisions: DecisionsReader,
    private readonly consultations: ConsultationsReader,
    private readonly questions: QuestionsReader,
    private readonly atWork: AtWork,
  ) {}

  describe(context: GraphqlContext, kind: SubjectKind, id: string): Promise<SubjectNow | null> {
    switch (kind) {
      case 'idea':
        return this.idea(context, id);
      case 'decision':
        return this.decision(context, id);
      case 'consultation':
        return this.consultation(context, id);
      case 'question':
        return this.question(context, id);
      case 'answer-due':
        return this.atWork.answerDue(context, id);
      case 'draft':
        return this.atWork.draft(context, id);
      case 'concern':
        return this.atWork.concern(context, id);
      case 'thread-visit':
        return this.atWork.invitation(context, id);
      case 'contribution':
        return Promise.resolve({ id: globalId('case', id), path: '/me/moderated', title: CONTRIBUTION[context.viewer.language] });
      case 'report':
        return Promise.resolve({ id: globalId('report', id), path: '/me/moderated', title: REPORT[context.viewer.language] });
    }
  }

  private async idea(context: GraphqlContext, uuid: string): Promise<SubjectNow | null> {
    const idea = await this.ideas.byId(context, uuid);
    return idea && { id: idea.id, path: `/ideas/${idea.id}`, title: idea.title };
  }

  private async decision(context: GraphqlContext, uuid: string): Promise<SubjectNow | null> {
    const decision = await this.decisions.byId(context, uuid);
    return decision && { id: decision.id, path: `/decisions/${decision.id}`, title: decision.title.text };
  }

  private async consultation(context: GraphqlContext, uuid: string): Promise<SubjectNow | null> {
    const consultation = await this.consultations.byId(context, uuid);
    return consultation && { id: consultation.id, path: `/consultations/${consultation.id}`, title: consultation.title.text };
  }

  private async question(context: GraphqlContext, uuid: string): Promise<SubjectNow | null> {
    const question = await this.questions.byId(context, uuid);
    return question && { id: question.id, path: `/questions/${question.id}`, title: question.title };
  }
}

/** As it was typed so far, in that language or the other. */
function titleIn(content: string, language: Language): string | undefined {
  const typed = JSON.parse(content) as Record<string, unknown>;
  return [typed[`title.${language}`], typed['title.en'], typed['title.cy']].find((title) => typeof title === 'string' && title.trim() !== '') as string | undefined;
}
