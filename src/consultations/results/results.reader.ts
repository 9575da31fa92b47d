import { Injectable } from '@nestjs/common';
import { localText, type GraphqlContext, type Language, type LocalText, type Texts } from '../../platform/index.js';
import { LEAST_SHOWN } from '../../opinions/index.js';
import type { Consultation } from '../consultation.type.js';
import { itemId, itemsOf, optionId, type Item } from '../questionnaire/index.js';
import { ALL, SOURCES } from './groups.js';
import { cellsOf } from './item-figures.js';
import { everybodySeesResults, maySeeResults } from '../consultation.access.js';
import type { ConsultationResults, ItemResults, ResultsGroup } from './results.type.js';
import { countedHow, notes, SOURCE_WORDS } from './results.words.js';
import { isOfYoungPeople, isTooFew, shownFigures, sizeOf } from './shown-figures.rules.js';
import { shownGroups } from './small-numbers.rules.js';
import { TalliesReader, type TalliesByGroup } from './tallies.reader.js';

/** What came in, to whom it may be told and as far as it may. */
@Injectable()
export class ResultsReader {
  constructor(private readonly tallies: TalliesReader) {}

  /** What everybody sees, or null while nobody does. */
  async forEverybody(context: GraphqlContext, consultation: Consultation): Promise<ConsultationResults | null> {
    return everybodySeesResults(consultation) ? this.of(context, consultation) : null;
  }

  /** What this viewer sees. */
  async forViewer(context: GraphqlContext, consultation: Consultation): Promise<ConsultationResults | null> {
    return maySeeResults(context.viewer, consultation) ? this.of(context, consultation) : null;
  }

  private async of(context: GraphqlContext, consultation: Consultation): Promise<ConsultationResults> {
    const tallies = await this.tallies.tallies(context).load({ consultationId: consultation.uuid, by: ALL });
    return shownResults(consultation, tallies, context.viewer.language);
  }
}

interface Telling {
  readonly tallies: TalliesByGroup;
  readonly isYouth: boolean;
  readonly local: (texts: Texts) => LocalText;
}

function shownResults(consultation: Consultation, tallies: TalliesByGroup, language: Language): ConsultationResults {
  const isYouth = isOfYoungPeople(consultation.whoMayTakePart.ageBands);
  const telling: Telling = { tallies, isYouth, local: (texts) => localText(texts, language) };
  const isOpen = consultation.state === 'open';
  const responses = size(tallies, ALL);
  if (isTooFew(responses, { isOpen, isYouth })) return { isFinal: false, responses: null, sources: [], notes: [telling.local(notes.tooFew)], items: [] };
  const items = itemsOf(consultation.questionnaire).filter(({ kind }) => kind !== 'statement-round');
  return {
    isFinal: !isOpen,
    responses: isYouth && responses < LEAST_SHOWN ? null : responses,
    sources: shownSources(telling),
    notes: (['paper', 'links', 'organisations'] as const).filter((source) => size(tallies, `source:${source}`) > 0).map((source) => telling.local(notes[source])),
    items: items.map((item) => toItemResults(consultation.uuid, item, telling)),
  };
}

/** Those from which anything came. */
function shownSources({ tallies, isYouth, local }: Telling): ResultsGroup[] {
  const found = SOURCES.filter((source) => size(tallies, `source:${source}`) > 0);
  const sizes = found.map((source) => size(tallies, `source:${source}`));
  const told = isYouth ? shownGroups(sizes) : sizes.map(() => true);
  return found.map((source, at) => ({ key: source, label: local(SOURCE_WORDS[source]), size: told[at] ? (sizes[at] ?? 0) : null }));
}

function toItemResults(consultationId: string, item: Item, { tallies, isYouth, local }: Telling): ItemResults {
  const counts = tallies.get(ALL) ?? {};
  const { lines, ...figures } = shownFigures(item, counts, isYouth);
  const how = countedHow(item);
  return {
    ...figures,
    itemId: itemId(item.id),
    question: local(item.question),
    lines: lines.map((line) => ({ ...line, key: lineKey(item, line.key), label: local(line.label) })),
    map: item.kind === 'map-point' ? cellsOf(counts[item.id] ?? {}) : [],
    counted: how && local(how),
    item,
    consultationId,
  };
}

const size = (tallies: TalliesByGroup, key: string): number => sizeOf({ key, counts: tallies.get(key) ?? {} });

/** Options by their global ids; numbers as they are. */
export function lineKey(item: Item, key: string): string {
  return 'options' in item && item.options.some(({ id }) => id === key) ? optionId(key) : key;
}
