import { useState } from 'react';
import { graphql } from '../../graphql/document.js';
import type { IdeaPartsFragment, Language } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useLanguage, useWords } from '../../text/use-text.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { RefusalText } from '../../ui/refusal-text.js';
import { Section } from '../../ui/section.js';
import { useForm } from '../../ui/use-form.js';
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

const OfferHelpDocument = graphql(`
  mutation OfferHelp($input: OfferHelpInput!) {
    offerHelp(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

const WithdrawOfferDocument = graphql(`
  mutation WithdrawOffer($input: WithdrawOfferInput!) {
    withdrawOffer(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

const WriteToOfferDocument = graphql(`
  mutation WriteToOffer($input: WriteToOfferInput!) {
    writeToOffer(input: $input) {
      __typename
      ... on Offer {
        id
      }
      ...Refusal
    }
  }
`);

interface OffersProps {
  idea: IdeaPartsFragment;
  /** The profile acting, '' for a visitor. */
  viewer: string;
  /** An offer was made or withdrawn. */
  onDone: () => void;
}

/** What adults here would do for it; whoever wishes to reach them writes through the council's clerks. */
export function Offers({ idea, viewer, onDone }: OffersProps) {
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
            {offer.author.id === viewer ? <Withdraw offerId={offer.id} onDone={onDone} /> : idea.viewerCanOffer && <Write offerId={offer.id} />}
          </li>
        ))}
      </ul>
      {idea.viewerCanOffer && <Offer ideaId={idea.id} onDone={onDone} />}
    </Section>
  );
}

function Offer({ ideaId, onDone }: { ideaId: string; onDone: () => void }) {
  const { offers: words } = useWords('idea');
  const deed = useDeed(OfferHelpDocument);
  const form = useForm(`offer-${ideaId}`, { text: '' });
  const language = useLanguage().toUpperCase() as Language;
  const submit = async (): Promise<void> => {
    const changed = await deed.run({ ideaId, text: form.values.text, language });
    if (!changed) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.offer}</summary>
      <Form form={form} required={['text']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <TextArea name="text" label={words.what} hint={words.hint} rows={3} limit={500} />
      </Form>
    </details>
  );
}

function Withdraw({ offerId, onDone }: { offerId: string; onDone: () => void }) {
  const { offers: words } = useWords('idea');
  const deed = useDeed(WithdrawOfferDocument);
  const withdraw = async (): Promise<void> => {
    const changed = await deed.run({ offerId });
    if (changed) onDone();
  };
  return (
    <>
      <Button kind="quiet" busy={deed.busy} onClick={() => void withdraw()}>
        {words.withdraw}
      </Button>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}

function Write({ offerId }: { offerId: string }) {
  const { offers: words } = useWords('idea');
  const deed = useDeed(WriteToOfferDocument);
  const form = useForm(`write-${offerId}`, { text: '' });
  const [isSent, setIsSent] = useState(false);
  const language = useLanguage().toUpperCase() as Language;
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ offerId, text: form.values.text, language }))) return;
    form.clear();
    setIsSent(true);
  };
  return (
    <details className="more">
      <summary>{words.write}</summary>
      <Form form={form} required={['text']} refusal={deed.refusal} busy={deed.busy} submit={words.send} onSubmit={submit} aside={<span role="status">{isSent && words.sent}</span>}>
        <TextArea name="text" label={words.message} hint={words.hint} rows={3} limit={1000} />
      </Form>
    </details>
  );
}
