import type { Type } from '@nestjs/common';
import { Field, InterfaceType, ObjectType, type FieldMiddleware } from '@nestjs/graphql';
import type { Language } from '../text/index.js';
import type { GraphqlContext } from './context.js';

/** What is said about a refusal, in each language. */
export type ProblemText = Readonly<Record<Language, string>>;

const inViewersLanguage: FieldMiddleware<Problem, GraphqlContext> = ({ source, context }) =>
  Promise.resolve(source.texts[context.viewer.language]);

/** A refusal that can be expected: returned as data, never thrown. Returning one rolls its unit of work back. */
@InterfaceType({
  description: 'Something that was asked for and can’t be done, with the reason in plain words.',
  resolveType: (value: object) => value.constructor,
})
export abstract class Problem {
  @Field(() => String, { description: 'The same for every language; for programs.' })
  readonly code: string;

  @Field(() => String, { description: 'What is wrong and what can be done, in the reader’s language.', middleware: [inViewersLanguage] })
  readonly message!: string;

  protected constructor(readonly texts: ProblemText) {
    this.code = this.constructor.name;
  }
}

export function isRefusal(value: unknown): value is Problem {
  return value instanceof Problem;
}

/**
 * Declares one refusal: its GraphQL type, its code (the name) and its words.
 * `problem('IdeaClosed', 'The idea no longer takes support.', { en: '…', cy: '…' })`; words may depend on facts.
 */
export function problem<Facts extends unknown[] = []>(
  name: string,
  description: string,
  words: ProblemText | ((...facts: Facts) => ProblemText),
): new (...facts: Facts) => Problem {
  const named = {
    [name]: class extends Problem {
      constructor(...facts: Facts) {
        super(typeof words === 'function' ? words(...facts) : words);
      }
    },
  }[name] as new (...facts: Facts) => Problem;
  ObjectType(name, { description, implements: () => [Problem] })(named as Type<Problem>);
  return named;
}
