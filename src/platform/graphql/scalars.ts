import { CustomScalar, GraphQLISODateTime, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day without a time or zone: `2026-11-22`. Kept as a string everywhere. */
export class DateOnly {}

@Scalar('Date', () => DateOnly)
export class DateScalar implements CustomScalar<string, string> {
  description = 'A day of the calendar, e.g. `2026-11-22`.';

  serialize(value: unknown): string {
    return readDay(value);
  }

  parseValue(value: unknown): string {
    return readDay(value);
  }

  parseLiteral(node: ValueNode): string {
    return readDay(node.kind === Kind.STRING ? node.value : null);
  }
}

/** ISO 8601 with its zone: `2026-10-25T01:30:00+01:00`, `2026-10-25T00:30:00Z`. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i;

/** A time of day can exist twice, and means another instant on each server: one without a zone is nobody's instant (G6). */
function readInstant(value: unknown): Date {
  const instant = value instanceof Date ? value : new Date(typeof value === 'string' && INSTANT.test(value) ? value : Number.NaN);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw new GraphQLError('A time is written with its zone, like 2026-11-22T12:30:00Z or 2026-06-22T12:30:00+01:00.', { extensions: { code: 'BAD_USER_INPUT' } });
}

// The library's scalar takes whatever JavaScript does, in the server's own zone.
Object.assign(GraphQLISODateTime, {
  parseValue: readInstant,
  parseLiteral: (node: ValueNode) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

function readDay(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)) return value;
  throw new GraphQLError('A date is written like 2026-11-22.', { extensions: { code: 'BAD_USER_INPUT' } });
}
