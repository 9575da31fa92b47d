import { graphql } from '../../graphql/document.js';
import type { OptionPartsFragment } from '../../graphql/generated/graphql.js';
import { useText } from '../../text/use-text.js';
import { Tag } from '../../ui/tag.js';
import { Local, Prose } from '../../ui/written.js';

export const OptionFragment = graphql(`
  fragment OptionParts on DecisionOption {
    id
    title {
      ...LocalTextParts
    }
    effects {
      ...LocalMarkdownParts
    }
    cost {
      ...LocalTextParts
    }
    isPreferred
  }
`);

interface DecisionOptionsProps {
  options: readonly OptionPartsFragment[];
  /** The option that was decided on. */
  chosen: string | undefined;
}

export function DecisionOptions({ options, chosen }: DecisionOptionsProps) {
  const { decisions: text } = useText();
  return (
    <ol className="options">
      {options.map((option) => (
        <li key={option.id} className={option.id === chosen ? 'option option--chosen' : 'option'}>
          <h3 className="option__title">
            <Local text={option.title} />
          </h3>
          {option.id === chosen && <Tag tone="good">{text.chosen}</Tag>}
          {option.isPreferred && !chosen && <Tag tone="active">{text.preferred}</Tag>}
          <Prose text={option.effects} />
          {option.cost && (
            <p className="option__cost">
              <span className="hint">{text.cost}</span> <Local text={option.cost} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
