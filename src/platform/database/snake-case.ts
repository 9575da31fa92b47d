import { DefaultNamingStrategy } from 'typeorm';

/** `supportCount` in code is `support_count` in the database. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined): string {
    return given ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
