import { Injectable } from '@nestjs/common';
import { CloseConsultation, OpenConsultation, type OpenConsultationInput } from '../../consultations/index.js';
import { Clock, isRefusal, type Viewer } from '../../platform/index.js';
import { ImportRecords } from '../import-records.js';
import { ImportedRounds } from './imported-rounds.js';
import type { Stage } from './stage.js';

/** The consultation itself, opened and closed at the source's times. */
@Injectable()
export class ImportedConsultation {
  constructor(
    private readonly clock: Clock,
    private readonly records: ImportRecords,
    private readonly openConsultation: OpenConsultation,
    private readonly closeConsultation: CloseConsultation,
    private readonly rounds: ImportedRounds,
  ) {}

  async open(source: string, officer: Viewer, input: OpenConsultationInput, at: Date): Promise<Pick<Stage, 'roundId' | 'close'>> {
    const id = await this.clock.at(at, () =>
      this.records.once(source, 'consultation', 'the one', async () => {
        const opened = await this.openConsultation.execute(officer, input);
        return isRefusal(opened) ? opened : opened.id;
      }),
    );
    const close = (): Promise<void> => this.clock.at(input.closesAt, () => this.closeConsultation.execute(id));
    return { roundId: await this.rounds.hostedBy(id), close };
  }
}
