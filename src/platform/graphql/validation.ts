import { BadRequestException, type ValidationError } from '@nestjs/common';
import type { Language } from '../text/index.js';
import { CheckedArgs } from './checked-args.js';
import type { InvalidField } from './common-problems.js';
import { findRulesOnce } from './rules-of-inputs.js';
import { constraintMessage } from './validation-messages.js';

/**
 * Thrown by the pipe; the mutation's guard turns it into the `InvalidInput` member of its union. It is Nest's own kind
 * of refusal so that Nest doesn't write each one down as a fault.
 */
export class InvalidInputError extends BadRequestException {
  constructor(readonly errors: ValidationError[]) {
    super('invalid input');
  }
}

findRulesOnce();

export const inputValidation = new CheckedArgs({
  transform: true,
  stopAtFirstError: true,
  exceptionFactory: (errors) => new InvalidInputError(errors),
});

/** One entry for each field that is wrong, with its place in the input and words in the reader's language. */
export function invalidFields(errors: readonly ValidationError[], language: Language, above = ''): InvalidField[] {
  return errors.flatMap((error) => {
    const path = above ? `${above}.${error.property}` : error.property;
    const [constraint] = Object.keys(error.constraints ?? {});
    const own = constraint ? [{ path, message: constraintMessage(constraint, error, language) }] : [];
    return [...own, ...invalidFields(error.children ?? [], language, path)];
  });
}
