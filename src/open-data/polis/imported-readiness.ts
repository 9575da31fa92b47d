import { Injectable } from '@nestjs/common';
import { Clock, globalId, isRefusal, type Problem, type Viewer } from '../../platform/index.js';
import { SetHours, SetPromises, SignAssessment, WriteAssessment } from '../../youth-spaces/index.js';
import { ImportProblem } from '../import-problem.js';

/** Those in whose name a space is made ready. */
export interface Readying {
  readonly worker: Viewer;
  readonly manager: Viewer;
  readonly listener: Viewer;
}

const YEAR_MS = 365 * 86_400_000;
const NOT_SAID = 'The source does not say.';
const WHOLE_DAY = { from: '00:00', to: '23:59' };

/** Gives an imported space what every space takes to open: of it, the source tells nothing. */
@Injectable()
export class ImportedReadiness {
  constructor(
    private readonly clock: Clock,
    private readonly hours: SetHours,
    private readonly promises: SetPromises,
    private readonly write: WriteAssessment,
    private readonly sign: SignAssessment,
  ) {}

  async give(spaceId: string, { worker, manager, listener }: Readying, span: { from: Date; to: Date }): Promise<void> {
    const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, ...WHOLE_DAY }));
    done(await this.hours.execute(worker, { spaceId, hours: week, daysOff: [] }));
    done(await this.promises.execute(worker, { spaceId, promisedIn: [globalId('prof', listener.profile?.id ?? '')] }));
    // A signature holds for a year: one for each of the source's, and one for today.
    for (let at = span.from.getTime(); at <= span.to.getTime(); at += YEAR_MS) await this.assess(spaceId, { worker, manager }, new Date(at));
    await this.assess(spaceId, { worker, manager }, this.clock.realNow());
  }

  private assess(spaceId: string, { worker, manager }: Omit<Readying, 'listener'>, at: Date): Promise<void> {
    return this.clock.at(at, async () => {
      const written = done(await this.write.execute(worker, { spaceId, benefits: NOT_SAID, risks: NOT_SAID, measures: NOT_SAID }));
      done(await this.sign.execute(manager, { assessmentId: written.id }));
    });
  }
}

function done<Value>(outcome: Value | Problem): Value {
  if (isRefusal(outcome)) throw new ImportProblem(`the space could not be made ready: ${outcome.texts.en}`);
  return outcome as Value;
}
