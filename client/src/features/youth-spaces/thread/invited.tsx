import { graphql } from '../../../graphql/document.js';
import type { VisitPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { PersonLine } from '../../../ui/person-line.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Section } from '../../../ui/section.js';
import { Tag } from '../../../ui/tag.js';

export const EndVisitDocument = graphql(`
  mutation EndThreadVisit($input: EndThreadVisitInput!) {
    endThreadVisit(input: $input) {
      __typename
      ... on ThreadVisit {
        ...VisitParts
      }
      ...Refusal
    }
  }
`);

/** Who was invited, said before they come, while they are there and when they have gone again. */
export function Invited({ visits, onChange }: { visits: readonly VisitPartsFragment[]; onChange: () => void }) {
  const { visits: text } = useWords('in-a-thread');
  if (visits.length === 0) return null;
  return (
    <Section title={text.title}>
      <ul className="invited">
        {visits.map((visit) => (
          <li key={visit.id}>
            <Visit visit={visit} onChange={onChange} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Visit({ visit, onChange }: { visit: VisitPartsFragment; onChange: () => void }) {
  const { visits: text } = useWords('in-a-thread');
  const { dayAndTime } = useDates();
  const deed = useDeed(EndVisitDocument);
  const { state, startsAt, endsAt, mayPost, isReadingNow, lastReadAt } = visit;
  const end = async (): Promise<void> => {
    if (await deed.run({ visitId: visit.id })) onChange();
  };
  return (
    <>
      <PersonLine person={visit.councillor} /> <Tag tone={state === 'NOW' ? 'active' : 'plain'}>{isReadingNow ? text.reading : text.states[state]}</Tag>
      <p className="hint">
        {text.times(dayAndTime(startsAt), dayAndTime(endsAt))} {mayPost ? text.mayPost : text.mayRead} {lastReadAt ? text.lastRead(dayAndTime(lastReadAt)) : ''}
      </p>
      {visit.viewerCanEnd && (
        <Button kind="quiet" busy={deed.busy} onClick={() => void end()}>
          {text.end}
        </Button>
      )}
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}
