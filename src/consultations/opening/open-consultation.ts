import { Injectable } from '@nestjs/common';
import { newId, outcomeOf, toTexts, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import type { ConsultationEntity } from '../consultation.entity.js';
import { Consultation } from '../consultation.type.js';
import { EVERYBODY, textsOrNull, toOption, type ConsultationContent } from '../making/index.js';
import { statementsAlone } from '../questionnaire/index.js';
import type { OpenConsultationInput } from './open-consultation.input.js';
import { NotReadyToOpen } from './opening.problems.js';
import { PutToPublic } from './put-to-public.js';

export const OpenConsultationOutcome = outcomeOf('OpenConsultationOutcome', 'The consultation as it opened, or all that is still missing.', Consultation, [NotReadyToOpen]);

/** Puts a statement round to the public in one step, by the rules of every opening. */
@Injectable()
export class OpenConsultation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly put: PutToPublic,
  ) {}

  execute(viewer: Viewer, input: OpenConsultationInput): Promise<Problem | ConsultationEntity> {
    const { organisationId } = input;
    return this.work.run((tx) => this.put.execute(tx, viewer, { id: newId(), organisationId, content: contentOf(input) }));
  }
}

function contentOf(input: OpenConsultationInput): ConsultationContent {
  return {
    decisionId: input.decisionId ?? null,
    wardIds: [],
    topics: input.topics ?? [],
    title: toTexts(input.title),
    summary: toTexts(input.summary),
    stillOpen: toTexts(input.stillOpen),
    alreadyFixed: toTexts(input.alreadyFixed),
    affects: toTexts(input.affects),
    effects: textsOrNull(input.effects) ?? {},
    options: (input.options ?? []).map((option) => toOption(option)),
    fewOptionsReason: textsOrNull(input.fewOptionsReason),
    level: input.level,
    whoMayTakePart: EVERYBODY,
    resultsShown: 'live',
    opensAt: null,
    closesAt: input.closesAt.toISOString(),
    shortTimeReason: textsOrNull(input.shortTimeReason),
    acknowledgesHolidays: input.acknowledgesHolidays ?? false,
    preElectionReason: textsOrNull(input.preElectionReason),
    questionnaire: statementsAlone(input.statements.map(toTexts), input.readsSuggestionsFirst),
  };
}
