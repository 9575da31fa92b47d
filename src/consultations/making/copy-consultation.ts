import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, newId, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { ConsultationEntity } from '../consultation.entity.js';
import type { Condition, Item, Questionnaire } from '../questionnaire/index.js';
import { lockDraft } from './change-draft.js';
import type { ConsultationContent } from './content.js';
import { keepDraft } from './draft-consultation.js';
import type { ConsultationDraftEntity } from './draft.entity.js';
import { ConsultationDraft } from './draft.type.js';

@InputType({ description: 'An earlier consultation to begin from.' })
export class CopyConsultationInput {
  @IdField('con', 'The consultation or the draft.')
  @IsUUID()
  consultationId!: string;

  @IdField('org', 'The organisation that will ask.')
  @IsUUID()
  organisationId!: string;
}

export const CopyConsultationOutcome = outcomeOf('CopyConsultationOutcome', 'The new draft, or why there is none.', ConsultationDraft);

/** A draft that says and asks the same, to be changed: without the times, and about no decision. */
@Injectable()
export class CopyConsultation {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { consultationId, organisationId }: CopyConsultationInput): Promise<Problem | ConsultationDraftEntity> {
    return this.work.run(async (tx) => {
      const opened = await tx.find(ConsultationEntity, { id: consultationId });
      const draft = opened ? null : await lockDraft(tx, viewer, consultationId);
      const from = opened ?? draft?.content;
      const isOwn = (opened ?? draft)?.organisationId === organisationId;
      return from ? keepDraft(tx, viewer, organisationId, copyOf(from, isOwn)) : new NotAvailable();
    });
  }
}

type Copied = Pick<ConsultationEntity, 'title' | 'summary' | 'stillOpen' | 'alreadyFixed' | 'affects' | 'effects' | 'options' | 'fewOptionsReason' | 'resultsShown'> &
  Pick<ConsultationContent, 'wardIds' | 'topics' | 'whoMayTakePart' | 'questionnaire' | 'level'>;

/** Wards are those of one organisation: elsewhere they are left out. */
function copyOf(from: Copied, withWards: boolean): ConsultationContent {
  const { title, summary, stillOpen, alreadyFixed, affects, effects, fewOptionsReason, level, resultsShown, whoMayTakePart } = from;
  return {
    ...{ title, summary, stillOpen, alreadyFixed, affects, effects, fewOptionsReason, level, resultsShown },
    ...{ decisionId: null, opensAt: null, closesAt: null, shortTimeReason: null, acknowledgesHolidays: false, preElectionReason: null },
    wardIds: withWards ? from.wardIds : [],
    whoMayTakePart: withWards ? whoMayTakePart : { ...whoMayTakePart, wardIds: [] },
    topics: from.topics,
    options: from.options.map((option) => ({ ...option, id: newId() })),
    questionnaire: withNewIds(from.questionnaire),
  };
}

/** The same questions and options as other things: no answer to the one is ever taken for an answer to the other. */
export function withNewIds(questionnaire: Questionnaire): Questionnaire {
  const ids = new Map<string, string>();
  const renewed = (id: string): string => {
    const known = ids.get(id) ?? newId();
    ids.set(id, known);
    return known;
  };
  const condition = ({ itemId, optionIds }: Condition): Condition => ({ itemId: renewed(itemId), optionIds: optionIds.map(renewed) });
  const copied = (item: Item): Item => {
    const asked = { ...item, id: renewed(item.id), onlyIf: item.onlyIf && condition(item.onlyIf) };
    return 'options' in asked ? ({ ...asked, options: asked.options.map((option) => ({ ...option, id: renewed(option.id) })) } as Item) : asked;
  };
  return questionnaire.map((page) => ({ ...page, id: newId(), items: page.items.map(copied) }));
}
