import { useEffect, useState } from 'react';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute, RequestFailed } from '../graphql/execute.js';
import type { GroundPartsFragment, TopicPartsFragment } from '../graphql/generated/graphql.js';

const CouncilRulesDocument = graphql(`
  query CouncilRules($organisationId: ID!) {
    withholdingGrounds(organisationId: $organisationId) {
      ...GroundParts
    }
    topics {
      ...TopicParts
    }
  }
`);

interface CouncilRules {
  grounds: readonly GroundPartsFragment[];
  topics: readonly TopicPartsFragment[];
}

/** On which grounds in law a council may withhold something, and what a decision can be about; none until they are known. */
export function useCouncilRules(organisationId: string | undefined): CouncilRules {
  const { send } = useClient();
  const [rules, setRules] = useState<CouncilRules>({ grounds: [], topics: [] });
  useEffect(() => {
    if (!organisationId) return;
    void execute(send, CouncilRulesDocument, { organisationId }).then(
      ({ withholdingGrounds, topics }) => setRules({ grounds: withholdingGrounds, topics }),
      (error: unknown) => {
        if (!(error instanceof RequestFailed)) throw error;
      },
    );
  }, [send, organisationId]);
  return rules;
}
