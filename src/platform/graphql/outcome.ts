import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
import { commonProblems } from './common-problems.js';
import { isRefusal, Problem } from './problem.js';

/**
 * The union a mutation returns: what it made or changed, or one of the refusals that can be expected of it.
 * The common ones are always among them.
 */
export function outcomeOf<Result>(
  name: string,
  description: string,
  result: Type<Result>,
  problems: readonly (new (...facts: never[]) => Problem)[] = [],
): Type<Result | Problem> {
  const types = [result, ...problems, ...commonProblems] as Type<unknown>[];
  return createUnionType({
    name,
    description,
    types: () => types,
    resolveType: (value: object) => (isRefusal(value) ? value.constructor : result) as Type<unknown>,
  }) as Type<Result | Problem>;
}
