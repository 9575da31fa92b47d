import { Field, ObjectType } from '@nestjs/graphql';
import { Problem } from './problem.js';

@ObjectType({ description: 'Several things are in the way at once; each says what it asks.', implements: () => [Problem] })
export class SeveralProblems extends Problem {
  @Field(() => [Problem], { description: 'Everything that is in the way, in order.' })
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super({ en: problems.map(({ texts }) => texts.en).join(' '), cy: problems.map(({ texts }) => texts.cy).join(' ') });
    this.problems = problems;
  }
}

/** The full list at once: null when there is none, the one itself when it is alone. */
export function asOneRefusal(found: readonly (Problem | null)[]): Problem | null {
  const problems = found.filter((problem) => problem !== null);
  return problems.length > 1 ? new SeveralProblems(problems) : (problems[0] ?? null);
}
