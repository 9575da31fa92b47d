import { useIsSomebody } from '../../../graphql/client-context.js';
import type { QuestionsFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';

/** Stated before anybody begins, and the same to the end (V7). */
export function WhoMayTakePart({ who }: { who: QuestionsFragment['whoMayTakePart'] }) {
  const words = useWords('taking-part');
  const isSomebody = useIsSomebody();
  const wards = who.wards.map(({ name }) => name.text).join(', ');
  return (
    <p className="hint">
      {words.openTo[who.openTo]} {wards && words.wards(wards)} {who.organisations && words.organisations} {!isSomebody && who.openTo === 'ANYONE' && words.visitor}
    </p>
  );
}
