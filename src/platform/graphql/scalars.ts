import { CustomScalar, Scalar } from '@nestjs/graphql';
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

function readDay(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)) return value;
  throw new GraphQLError('A date is written like 2026-11-22.', { extensions: { code: 'BAD_USER_INPUT' } });
}
