import { Injectable } from '@nestjs/common';
import { Database, globalId, UnitOfWork, type GraphqlContext } from '../../platform/index.js';
import { mayConsultFor, maySeeResults } from '../consultation.access.js';
import { ConsultationsReader } from '../consultations.reader.js';
import type { Consultation } from '../consultation.type.js';
import { exportedCells, exportedItems, headings, type Cell, type ExportedSubmission } from './exported-answer.js';
import { toldGroups, type About, type ExportedGroup } from './exported-groups.js';
import { isOfYoungPeople } from './shown-figures.rules.js';

/** A table that is read as it is written out. */
export interface ConsultationExport {
  readonly columns: readonly string[];
  /** Some rows at a time: neither memory nor a connection is held for a reader who is slow. */
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>;
}

interface KeyedSubmission extends ExportedSubmission {
  key: string;
}

/** So few that they are gone again before the memory they took counts as lasting. */
const ROWS_AT_ONCE = 200;

/** What was sent in, as data: for everybody once the outcome is told, whole for those who asked. Never who (V5). */
@Injectable()
export class ExportsReader {
  constructor(
    private readonly database: Database,
    private readonly work: UnitOfWork,
    private readonly consultations: ConsultationsReader,
  ) {}

  /** Null where there is nothing for this viewer. That those who asked took everything with them is put on the record (S7). */
  async of(context: GraphqlContext, id: string, isWhole: boolean): Promise<ConsultationExport | null> {
    const consultation = await this.consultations.byId(context, id);
    if (!consultation) return null;
    const { language } = context.viewer;
    const columns = ['source', ...(isWhole ? ['ward', 'age'] : []), ...headings(consultation.questionnaire, language)];
    if (!isWhole) return isOpenData(consultation) ? { columns, rows: this.rows(context, consultation, true) } : null;
    const { organisationId } = consultation;
    if (!mayConsultFor(context.viewer, organisationId) || !maySeeResults(context.viewer, consultation)) return null;
    await this.work.run(async (tx) => tx.audit({ organisationId, actor: context.viewer, act: 'consultation.exported', subject: { kind: 'consultation', id } }));
    return { columns, rows: this.rows(context, consultation, false) };
  }

  /** In an order that says nothing of when something came in. */
  private async *rows(context: GraphqlContext, { uuid, questionnaire }: Consultation, forEverybody: boolean): AsyncGenerator<Cell[][]> {
    const { language } = context.viewer;
    const isTold = toldGroups(await this.groups(uuid, forEverybody));
    const items = exportedItems(questionnaire);
    for (let page = await this.page(uuid, ''); page.length > 0; page = await this.page(uuid, page.at(-1)?.key ?? '')) {
      yield page.map((submission) => [...aboutCells(submission, forEverybody, isTold), ...exportedCells(items, submission, forEverybody, language)]);
    }
  }

  /** How many there are of each sort that a row could name. */
  private groups(id: string, forEverybody: boolean): Promise<ExportedGroup[]> {
    const about = forEverybody ? 'source' : 'source, ward_id as "wardId", age_band as "ageBand"';
    return this.database.rows<ExportedGroup>(
      `select ${about}, count(*)::int as size from consultation_submission where consultation_id = $1 and withdrawn_at is null
       group by source ${forEverybody ? '' : ', ward_id, age_band'}`,
      [id],
    );
  }

  private page(id: string, after: string): Promise<KeyedSubmission[]> {
    return this.database.rows<KeyedSubmission>(
      `select md5(id::text) as key, answers, source, ward_id as "wardId", age_band as "ageBand", may_quote as "mayQuote",
         holds_contact_details as "holdsContactDetails", language
       from consultation_submission where consultation_id = $1 and withdrawn_at is null and md5(id::text) > $2 order by md5(id::text) limit ${ROWS_AT_ONCE}`,
      [id, after],
    );
  }
}

/** Blank where it would say too much of too few. */
function aboutCells({ source, wardId, ageBand }: ExportedSubmission, forEverybody: boolean, isTold: (about: About) => boolean): Cell[] {
  const about = forEverybody ? { source } : { source, wardId, ageBand };
  if (!isTold(about)) return forEverybody ? [null] : [null, null, null];
  return forEverybody ? [source] : [source, wardId && globalId('ward', wardId), ageBand];
}

/** Once the outcome is told; never of young people alone, whose rows would say the counts that the results leave out (Y6). */
function isOpenData({ state, whoMayTakePart }: Consultation): boolean {
  return state === 'outcome-published' && !isOfYoungPeople(whoMayTakePart.ageBands);
}
