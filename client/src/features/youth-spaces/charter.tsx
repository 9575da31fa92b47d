import { graphql } from '../../graphql/document.js';
import type { CharterRulePartsFragment } from '../../graphql/generated/graphql.js';
import { Local } from '../../ui/written.js';

export const CharterRuleFragment = graphql(`
  fragment CharterRuleParts on CharterRule {
    id
    number
    text {
      ...LocalTextParts
    }
  }
`);

/** The rules of a space, numbered so that a decision can name one (W9). */
export function Charter({ rules }: { rules: readonly CharterRulePartsFragment[] }) {
  return (
    <ol className="charter">
      {rules.map(({ id, number, text }) => (
        <li key={id} value={number}>
          <Local text={text} />
        </li>
      ))}
    </ol>
  );
}
