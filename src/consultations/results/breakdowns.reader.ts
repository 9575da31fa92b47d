import { Injectable } from '@nestjs/common';
import { OrganisationsReader } from '../../identity/index.js';
import { globalId, localText, type GraphqlContext, type LocalText } from '../../platform/index.js';
import { NOT_KNOWN, SOURCES, type BreakdownBy } from './groups.js';
import { lineKey } from './results.reader.js';
import type { ItemResults, ResultsBreakdown, ResultsGroup } from './results.type.js';
import { AGE_WORDS, SOURCE_WORDS, WARD_NOT_KNOWN } from './results.words.js';
import { linesByGroup, shownBreakdown, shownBySource, sizeOf, type Group, type ShownBreakdown } from './shown-figures.rules.js';
import { TalliesReader, type TalliesByGroup } from './tallies.reader.js';

const APART = 'source:organisations';

/** What was said by group, as far as it may be told. */
@Injectable()
export class BreakdownsReader {
  constructor(
    private readonly tallies: TalliesReader,
    private readonly organisations: OrganisationsReader,
  ) {}

  /** Null where so few took part, or so unevenly, that nothing can be told. */
  async of(context: GraphqlContext, results: ItemResults, by: BreakdownBy): Promise<ResultsBreakdown | null> {
    const { consultationId, item } = results;
    if (item.kind === 'map-point') return null;
    const tallies = await this.tallies.tallies(context).load({ consultationId, by });
    const inOrder = this.groupsOf(tallies);
    const shown = by === 'source' ? withApart(results, inOrder) : shownBreakdown(item, inOrder);
    return shown && this.toBreakdown(context, results, inOrder, shown);
  }

  /** Those in which there is anybody, in their order. */
  groupsOf(tallies: TalliesByGroup): Group[] {
    const groups = [...tallies].map(([key, counts]) => ({ key, counts })).filter((group) => sizeOf(group) > 0);
    return groups.sort((one, other) => place(one) - place(other) || one.key.localeCompare(other.key));
  }

  private async toBreakdown(context: GraphqlContext, { item }: ItemResults, groups: readonly Group[], shown: ShownBreakdown): Promise<ResultsBreakdown> {
    const { language } = context.viewer;
    return {
      groups: await Promise.all(groups.map(async ({ key }, at) => ({ ...(await this.groupOf(context, key)), size: shown.sizes[at] ?? null }))),
      lines: shown.lines.map(({ key, label, counts }) => ({ key: lineKey(item, key), label: localText(label, language), counts })),
    };
  }

  async groupOf(context: GraphqlContext, group: string): Promise<Pick<ResultsGroup, 'key' | 'label'>> {
    const [by = '', key = ''] = group.split(':');
    const { language } = context.viewer;
    if (by !== 'ward') return { key, label: localText({ ...AGE_WORDS, ...SOURCE_WORDS }[key as keyof typeof AGE_WORDS | keyof typeof SOURCE_WORDS], language) };
    if (key === NOT_KNOWN) return { key, label: localText(WARD_NOT_KNOWN, language) };
    return { key: globalId('ward', key), label: await this.wardName(context, key) };
  }

  private async wardName(context: GraphqlContext, id: string): Promise<LocalText> {
    return (await this.organisations.wards(context).load(id))?.name ?? localText(WARD_NOT_KNOWN, context.viewer.language);
  }
}

/** Organisations say openly what they say: theirs is told as it is, in a column of its own. */
function withApart({ item }: ItemResults, groups: readonly Group[]): ShownBreakdown | null {
  const apart = groups.filter(({ key }) => key === APART);
  const shown = shownBySource(item, groups.filter(({ key }) => key !== APART));
  if (!shown) return null;
  const theirs = linesByGroup(item, apart);
  return {
    sizes: [...shown.sizes, ...apart.map(sizeOf)],
    lines: shown.lines.map((line, at) => ({ ...line, counts: [...line.counts, ...(theirs[at]?.counts ?? [])] })),
  };
}

/** Ages and sources in their order; wards, by their ids, in that in which they were made. What isn't known comes last. */
function place({ key }: Group): number {
  const name = key.slice(key.indexOf(':') + 1);
  const order: readonly string[] = [...Object.keys(AGE_WORDS).filter((age) => age !== NOT_KNOWN && age !== 'unknown'), ...SOURCES];
  return name === NOT_KNOWN || name === 'unknown' ? order.length : order.indexOf(name);
}
