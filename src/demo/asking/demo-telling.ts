import { Injectable } from '@nestjs/common';
import { CloseConsultation, PublishOutcome } from '../../consultations/index.js';
import type { Viewer } from '../../platform/index.js';
import { DemoPast } from '../past.js';
import { BUS_OUTCOME, BUS_THEMES } from './bus-answers.js';
import type { Asked } from './demo-opening.js';

/** Closes it, and says what came of it. */
@Injectable()
export class DemoTelling {
  constructor(
    private readonly past: DemoPast,
    private readonly closing: CloseConsultation,
    private readonly publish: PublishOutcome,
  ) {}

  async close({ id }: Asked): Promise<void> {
    await this.past.asOf(this.past.daysAgo(30, 18), () => this.closing.execute(id));
  }

  async tell({ id: consultationId }: Asked, councillor: Viewer, themeIds: readonly string[]): Promise<void> {
    const themes = BUS_THEMES.map(({ done, why }, at) => ({ themeId: themeIds[at] ?? '', done, why }));
    await this.past.asOf(this.past.daysAgo(9, 10), () => this.publish.execute(councillor, { ...BUS_OUTCOME, consultationId, themes }));
  }
}
