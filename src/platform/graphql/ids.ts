import { Args, Field, ID } from '@nestjs/graphql';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsUUID } from 'class-validator';
import { TypeID } from 'typeid-js';
import { uuidv7 } from 'uuidv7';

/** A well-formed id that nothing has: what can't be read as an id is simply not there. */
export const NO_ID = '00000000-0000-0000-0000-000000000000';

export const newId = (): string => uuidv7();

/** Crockford’s base 32, two digits at a time: for each number of ten bits. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const PAIRS = Array.from({ length: 1024 }, (_, bits) => `${DIGITS.charAt(bits >> 5)}${DIGITS.charAt(bits & 31)}`);

/**
 * `idea_01k…` from a uuid: the form ids have outside the server. A TypeID, written here because a page of a list holds many:
 * the 128 bits after two that are zero, five a digit.
 */
export function globalId(kind: string, uuid: string): string {
  const hex = uuid.replaceAll('-', '');
  let text = `${kind}_${PAIRS[Number.parseInt(hex.slice(0, 2), 16)] ?? ''}`;
  for (let at = 2; at < 32; at += 5) {
    const bits = Number.parseInt(hex.slice(at, at + 5), 16);
    text += `${PAIRS[bits >> 10] ?? ''}${PAIRS[bits & 1023] ?? ''}`;
  }
  return text;
}

/** The uuid inside a global id of that kind; `NO_ID` when it isn't one. */
export function localId(kind: string, id: unknown): string {
  try {
    return TypeID.fromString(String(id), kind).toUUID();
  } catch {
    return NO_ID;
  }
}

/** The kind a global id says it is of, e.g. `idea`; null when it isn't a global id. */
export function kindOfId(id: string): string | null {
  try {
    return TypeID.fromString(id).getType();
  } catch {
    return null;
  }
}

/** Argument of a root field: a global id, handed to the method as a uuid. */
export function IdArg(kind: string, name = 'id'): ParameterDecorator {
  return Args(name, { type: () => ID, description: 'Its global id.' }, { transform: (value: unknown) => localId(kind, value) });
}

/** The same, or null where none is given. */
export function OptionalIdArg(kind: string, name: string, description: string): ParameterDecorator {
  return Args(name, { type: () => ID, nullable: true, description }, { transform: (value: unknown) => (value === null || value === undefined ? null : localId(kind, value)) });
}

/** Field of an input: a global id of that kind, read by the deed as a uuid. */
export function IdField(kind: string, description: string, options: { nullable?: boolean } = {}): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, { description, nullable: options.nullable ?? false }),
    Transform(({ value }: { value: unknown }) => (value === null || value === undefined ? value : localId(kind, value))),
  );
}

/** Field of an input: several global ids of that kind. */
export function IdsField(kind: string, description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => [ID], { description }),
    IsUUID(undefined, { each: true }),
    Transform(({ value }: { value: unknown[] }) => value.map((id) => localId(kind, id))),
  );
}
