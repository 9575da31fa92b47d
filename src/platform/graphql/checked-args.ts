import { ValidationPipe, type ArgumentMetadata, type Type } from '@nestjs/common';

/** For each kind of arguments; the oldest are forgotten. */
const MOST_KEPT = 200;
/** In characters, as JSON. */
const LONGEST_KEPT = 500;

/**
 * Checks what is given to fields, and remembers what a list was asked with and was in order: pages are asked for in the same
 * few ways, and checking them takes a tenth of answering. What is remembered is given to many, and so can't be changed.
 * Inputs of mutations are checked each time: they are hardly ever the same twice, and hold what people write.
 */
export class CheckedArgs extends ValidationPipe {
  private readonly inOrder = new Map<Type, Map<string, unknown>>();

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const kept = this.keptFor(metadata);
    const key = kept && typeof value === 'object' ? JSON.stringify(value) : null;
    if (!kept || key === null || key.length > LONGEST_KEPT) return super.transform(value, metadata) as Promise<unknown>;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const checked: unknown = await super.transform(value, metadata);
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string);
    kept.set(key, frozen(checked));
    return checked;
  }

  /** All arguments of a field together, as one class; null for anything else. */
  private keptFor({ type, data, metatype }: ArgumentMetadata): Map<string, unknown> | null {
    if (type !== 'body' || data !== undefined || !metatype) return null;
    let kept = this.inOrder.get(metatype);
    if (!kept) this.inOrder.set(metatype, (kept = new Map<string, unknown>()));
    return kept;
  }
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
