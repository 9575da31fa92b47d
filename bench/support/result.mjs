import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { inRoot } from '../../scripts/support/paths.mjs';

/**
 * The line a benchmark ends with. Where more is better the ratio is measured to limit, and the goal the least it should be;
 * where less is better (`goal.most`) it is the most.
 * @param {{ measured: number[], limit: number[], unit: string, rounds: number, goal: { least?: number, most?: number }, size: object, seen?: object, holds?: boolean }} found
 *   `seen`: what else was seen, as it was; `holds`: what else must be so, is
 */
export function resultOf(name, { measured, limit, unit, rounds, goal, size, seen, holds = true }) {
  if (measured.length !== rounds || limit.length !== rounds) throw new Error(`${name}: ${measured.length} and ${limit.length} figures of ${rounds} rounds`);
  const [of, against] = [summary(measured, unit), summary(limit, unit)];
  const ratio = rounded(of.median / against.median);
  const reached = holds && (goal.least === undefined ? ratio <= goal.most : ratio >= goal.least);
  return { name, measured: of, limit: against, ratio, goal, reached, rounds, versions: versions(), size, seen };
}

function summary(values, unit) {
  return { median: rounded(medianOf(values)), minimum: rounded(Math.min(...values)), maximum: rounded(Math.max(...values)), unit };
}

export function medianOf(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const rounded = (value) => Number(value.toPrecision(3));

function versions() {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const postgres = Object.values(optionalDependencies).find(Boolean);
  return { node: process.versions.node, postgres, apollo: dependencies['@apollo/server'], nest: dependencies['@nestjs/core'], cores: cpus().length };
}
