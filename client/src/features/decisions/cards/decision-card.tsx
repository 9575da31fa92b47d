import { Fragment } from 'react';
import { graphql } from '../../../graphql/document.js';
import type { DecisionCardFragment } from '../../../graphql/generated/graphql.js';
import { useDates } from '../../../text/use-dates.js';
import { useText } from '../../../text/use-text.js';
import { Card } from '../../../ui/card.js';
import { Tag } from '../../../ui/tag.js';
import { Local } from '../../../ui/written.js';
import { isDecided, stateTone } from './decision-state.js';

export const DecisionCardFragmentDocument = graphql(`
  fragment DecisionCard on Decision {
    id
    version
    state
    isKey
    title {
      ...LocalTextParts
    }
    organisation {
      id
      accent
      name {
        ...LocalTextParts
      }
    }
    councillor {
      id
      displayName
    }
    councillorOffice
    wards {
      id
      name {
        ...LocalTextParts
      }
    }
    body {
      id
      name {
        ...LocalTextParts
      }
    }
    decidesOn
    daysInPublic
    decidedOn
  }
`);

/** For whoever lives there: which wards it names, or that it is about all of them. */
function Where({ wards }: Pick<DecisionCardFragment, 'wards'>) {
  const { form } = useText().decisions;
  return wards.length > 0 ? wards.map(({ id, name }, place) => <Fragment key={id}>{place === 0 ? ' · ' : ', '}<Local text={name} /></Fragment>) : <> · {form.wholeArea}</>;
}

export function DecisionCard({ decision }: { decision: DecisionCardFragment }) {
  const { decisions: text } = useText();
  const { day } = useDates();
  const { state, decidedOn, organisation } = decision;
  const tags = (
    <>
      <Tag tone={stateTone[state]}>{text.states[state]}</Tag>
      {decision.isKey && <Tag>{text.key}</Tag>}
    </>
  );
  return (
    <Card to={`/decisions/${decision.id}`} title={<Local text={decision.title} />} tags={tags} accent={organisation.accent}>
      {state !== 'WITHDRAWN' && <p>{isDecided(state) && decidedOn ? text.decidedOn(day(decidedOn)) : text.decidesOn(day(decision.decidesOn))}</p>}
      <p className="hint">
        {decision.body ? <Local text={decision.body.name} /> : `${decision.councillor.displayName}, ${decision.councillorOffice}`} ·{' '}
        <Local text={organisation.name} />
        <Where wards={decision.wards} /> · {isDecided(state) ? text.daysUntil(decision.daysInPublic) : text.inPublic(decision.daysInPublic)}
      </p>
    </Card>
  );
}
