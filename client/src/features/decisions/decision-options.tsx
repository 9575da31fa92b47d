import { graphql } from '../../graphql/document.js';
import type { OptionPartsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { Tag } from '../../ui/tag.js';
import { Local, Prose } from '../../ui/written.js';
import { Withheld } from './withheld.js';
import { useDecisionText } from './use-decision-text.js';

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
    affects {
      ...LocalTextParts
    }
    isPreferred
    isWithheld
  }
`);

interface DecisionOptionsProps {
  options: readonly OptionPartsFragment[];
  /** The option that was decided on. */
  chosen: string | undefined;
}

export function DecisionOptions({ options, chosen }: DecisionOptionsProps) {
  return (
    <ol className="options">
      {options.map((option) => (
        <Option key={option.id} option={option} chosen={chosen} />
      ))}
    </ol>
  );
}

function Option({ option, chosen }: { option: OptionPartsFragment; chosen: string | undefined }) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  return (
    <li className={option.id === chosen ? 'option option--chosen' : 'option'}>
      <h3 className="option__title">{option.isWithheld ? words.withheldOption : <Local text={option.title} />}</h3>
      {option.id === chosen && <Tag tone="good">{text.chosen}</Tag>}
      {option.isPreferred && !chosen && <Tag tone="active">{text.preferred}</Tag>}
      {option.isWithheld ? <Withheld part="OPTION" partId={option.id} /> : <Prose text={option.effects} />}
      <OptionFact name={words.affects} text={option.affects} />
      <OptionFact name={text.cost} text={option.cost} />
    </li>
  );
}

function OptionFact({ name, text }: { name: string; text: OptionPartsFragment['cost'] }) {
  if (!text) return null;
  return (
    <p className="option__cost">
      <span className="hint">{name}</span> <Local text={text} />
    </p>
  );
}
