import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Field, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min, MinLength, ValidateBy, ValidateNested } from 'class-validator';
import { DateOnly } from './scalars.js';
import { LocalTextInput, toTexts } from './texts.js';

/** Input field: a text that must be written, trimmed. `most` counts UTF-16 units. */
export function TextField(description: string, options: { most: number; least?: number }): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    IsNotEmpty(),
    MinLength(options.least ?? 1),
    MaxLength(options.most),
  );
}

/** Input field: a text that may be left out. */
export function OptionalTextField(description: string, options: { most: number }): PropertyDecorator {
  return applyDecorators(Field(() => String, { description, nullable: true }), IsOptional(), IsString(), MaxLength(options.most));
}

/** Something was written in at least one language. */
const isWritten = (): PropertyDecorator =>
  ValidateBy({ name: 'isNotEmpty', validator: { validate: (value) => value instanceof LocalTextInput && Object.keys(toTexts(value)).length > 0 } });

/** Input field: a text of an organisation, in its languages. One that can't be left out is written in at least one of them. */
export function LocalTextField(description: string, options: { nullable?: boolean } = {}): PropertyDecorator {
  const nested = [Field(() => LocalTextInput, { description, nullable: options.nullable ?? false }), Type(() => LocalTextInput), ValidateNested()];
  return applyDecorators(...nested, options.nullable ? IsOptional() : isWritten());
}

/** Input field: several inputs of one kind, each checked. */
export function ListField<Item>(item: () => Class<Item>, description: string, bounds: { least: number; most: number }): PropertyDecorator {
  return applyDecorators(
    Field(() => [item()], { description }),
    Type(item),
    ArrayMinSize(bounds.least),
    ArrayMaxSize(bounds.most),
    ValidateNested({ each: true }),
  );
}

/** Input field: a whole number within bounds. */
export function NumberField(description: string, bounds: { least: number; most: number }): PropertyDecorator {
  return applyDecorators(Field(() => Int, { description }), IsInt(), Min(bounds.least), Max(bounds.most));
}

/** Field of an input or a type: a day without a time, as `YYYY-MM-DD`. */
export function DayField(description: string, options: { nullable?: boolean } = {}): PropertyDecorator {
  return Field(() => DateOnly, { description, nullable: options.nullable ?? false });
}
