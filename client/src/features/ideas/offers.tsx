import type { ReactNode } from 'react';
import { graphql } from '../../graphql/document.js';
import type { IdeaPartsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { ReportLink } from '../../ui/report-link.js';
import { Section } from '../../ui/section.js';
import { Ago } from '../../ui/when.js';
import { Said } from '../../ui/written.js';

export const OfferFragment = graphql(`
  fragment OfferParts on Offer {
    id
    text
    language
    author {
      ...Author
    }
    writtenAt
  }
`);

interface OffersProps {
  idea: IdeaPartsFragment;
  /** For who may offer. */
  offerForm: ReactNode;
  /** What one may do about an offer: write to who made it, or withdraw one's own. */
  about: (offer: IdeaPartsFragment['offers'][number]) => ReactNode;
}

/** What adults here would do for it; whoever wishes to reach them writes through the council's clerks. */
export function Offers({ idea, offerForm, about }: OffersProps) {
  const { offers: words } = useWords('idea');
  if (idea.offers.length === 0 && !idea.viewerCanOffer) return null;
  return (
    <Section title={words.title}>
      <p className="hint">{idea.offers.length === 0 ? words.none : words.contact}</p>
      <ul className="lines">
        {idea.offers.map((offer) => (
          <li key={offer.id}>
            <p className="written">
              <Said text={offer.text} language={offer.language} />
            </p>
            <p className="hint">
              {offer.author.displayName} · <Ago at={offer.writtenAt} />
            </p>
            <ReportLink on={offer.id} />
            {about(offer)}
          </li>
        ))}
      </ul>
      {offerForm}
    </Section>
  );
}
