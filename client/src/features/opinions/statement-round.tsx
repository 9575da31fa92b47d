import type { RoundPartsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { Section } from '../../ui/section.js';
import { RoundResults } from './round-results.js';
import { StanceCard } from './stance-card.js';
import { SuggestStatement } from './suggest-statement.js';
import { useRound } from './use-round.js';

/** Short statements to agree with, disagree with or pass on, then what everybody said. */
export function StatementRound({ round: loaded }: { round: RoundPartsFragment }) {
  const text = useWords('opinions');
  const state = useRound(loaded);
  const { round } = state;
  return (
    <>
      {round.isOpen && (
        <Section title={text.title}>
          <StanceCard {...state} />
          {round.viewerCanSuggest && <SuggestStatement roundId={round.id} />}
        </Section>
      )}
      <Section title={round.isOpen ? text.results : text.finalResults}>
        <RoundResults {...state} />
      </Section>
    </>
  );
}
