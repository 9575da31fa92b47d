import { Injectable } from '@nestjs/common';
import { CloseConsultation, OpenConsultation, PublishOutcome } from '../consultations/index.js';
import type { DecisionEntity } from '../decisions/index.js';
import { TakeStance } from '../opinions/index.js';
import { Database, type Viewer } from '../platform/index.js';
import type { ConsultationStory } from './deciding/story.js';
import { DemoPast } from './past.js';

/** Closes a consultation that is over, and says what came of it. */
@Injectable()
export class DemoConsultationEnd {
  constructor(
    private readonly past: DemoPast,
    private readonly close: CloseConsultation,
    private readonly publish: PublishOutcome,
  ) {}

  async execute(consultationId: string, councillor: Viewer, daysAgo: number): Promise<void> {
    await this.past.asOf(this.past.daysAgo(daysAgo + 5, 17), () => this.close.execute(consultationId));
    const outcome = {
      consultationId,
      weAsked: { en: 'Where the market should go, and what matters there.', cy: 'Ble dylai’r farchnad fynd, a beth sy’n bwysig yno.' },
      youSaid: {
        en: 'Stay where the bus stops. Vans beside the stalls. Most can do without the parking for a morning; people with blue badges can’t.',
        cy: 'Arhoswch lle mae’r bws yn stopio. Faniau wrth y stondinau. Gall y rhan fwyaf wneud heb y parcio am fore; ni all pobl â bathodynnau glas.',
      },
      weDid: {
        en: 'The harbour car park, with twelve spaces kept for blue badges. The hours stay: nobody asked for others.',
        cy: 'Maes parcio’r harbwr, gyda deuddeg lle i fathodynnau glas. Mae’r oriau’n aros: ni ofynnodd neb am rai eraill.',
      },
      themes: [],
      levelKept: 'kept' as const,
      keptBecause: {
        en: 'The place wasn’t settled before people had answered, and what most asked for is what is done.',
        cy: 'Nid oedd y lle wedi’i bennu cyn i bobl ateb, a gwneir yr hyn y gofynnodd y rhan fwyaf amdano.',
      },
    };
    await this.past.asOf(this.past.daysAgo(daysAgo, 10), () => this.publish.execute(councillor, outcome));
  }
}

interface Asked {
  decision: DecisionEntity;
  daysAgo: number;
  /** Days from now; negative when it has closed. */
  closesIn: number;
  citizens: readonly Viewer[];
}

/** Consultations with people who have taken part. */
@Injectable()
export class DemoConsultations {
  constructor(
    private readonly past: DemoPast,
    private readonly database: Database,
    private readonly openConsultation: OpenConsultation,
    private readonly takeStance: TakeStance,
    private readonly end: DemoConsultationEnd,
  ) {}

  /** Answers with its id. */
  async open(story: ConsultationStory, councillor: Viewer, asked: Asked): Promise<string> {
    const { decision, daysAgo, closesIn, citizens } = asked;
    const { statements, ...texts } = story;
    const given = {
      ...texts,
      organisationId: decision.organisationId,
      decisionId: decision.id,
      level: 'involve' as const,
      closesAt: this.past.daysAgo(-closesIn, 17),
      shortTimeReason: null,
      acknowledgesHolidays: true,
      statements,
      readsSuggestionsFirst: false,
    };
    const opened = await this.past.asOf(this.past.daysAgo(daysAgo, 11), () => this.openConsultation.execute(councillor, given));
    await this.takePart(opened.id, citizens, daysAgo - 1);
    return opened.id;
  }

  conclude(consultationId: string, councillor: Viewer, daysAgo: number): Promise<void> {
    return this.end.execute(consultationId, councillor, daysAgo);
  }

  private async takePart(consultationId: string, citizens: readonly Viewer[], daysAgo: number): Promise<void> {
    const statements = await this.database.rows<{ id: string }>(
      `select s.id from statement s join statement_round r on r.id = s.round_id where r.host_id = $1 order by s.id`,
      [consultationId],
    );
    for (const [person, citizen] of citizens.entries()) {
      // Not everybody answers everything.
      for (const [at, { id }] of statements.slice(0, 2 + (person % statements.length)).entries()) {
        await this.past.asOf(this.past.daysAgo(daysAgo, 19), () => this.takeStance.execute(citizen, { statementId: id, stance: opinionOf(person, at) }));
      }
    }
  }
}

/** Some statements divide people more than others. */
function opinionOf(person: number, statement: number): 'agree' | 'disagree' | 'pass' {
  const mood = (person * 7 + statement * 3) % 11;
  if (mood === 10) return 'pass';
  return mood < 8 - (statement % 3) * 2 ? 'agree' : 'disagree';
}
