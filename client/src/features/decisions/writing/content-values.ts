import { graphql } from '../../../graphql/document.js';
import type { DecisionContentFragment } from '../../../graphql/generated/graphql.js';
import { rowsFrom } from './use-rows.js';
import { emptyDecision, INTERESTS, parts, type Values } from './values.js';

export const ContentFragment = graphql(`
  fragment Translated on LocalText {
    translations {
      language
      text
    }
  }
`);

export const LongContentFragment = graphql(`
  fragment TranslatedMarkdown on LocalMarkdown {
    translations {
      language
      text
    }
  }
`);

export const DecisionContentFragmentDocument = graphql(`
  fragment DecisionContent on Decision {
    id
    version
    isKey
    isQuasiJudicial
    councillor {
      id
      displayName
    }
    title {
      ...Translated
    }
    summary {
      ...TranslatedMarkdown
    }
    toDecide {
      ...TranslatedMarkdown
    }
    reasons {
      ...TranslatedMarkdown
    }
    whyKey {
      ...Translated
    }
    whyPreferred {
      ...TranslatedMarkdown
    }
    options {
      id
      title {
        ...Translated
      }
      effects {
        ...TranslatedMarkdown
      }
      affects {
        ...Translated
      }
      cost {
        ...Translated
      }
      isPreferred
    }
    papers {
      id
      title {
        ...Translated
      }
      url
      file {
        id
      }
      isBackground
    }
    withheld {
      part
      partId
      ground {
        code
      }
      texts {
        name
        text {
          ...TranslatedMarkdown
        }
      }
      url
      file {
        id
      }
    }
    interests {
      noneDeclared
      declared {
        person {
          id
        }
        kind
        what {
          ...Translated
        }
        dispensation
      }
    }
    wards {
      id
    }
    topics
    decidesOn
    decidesUntil
  }
`);

interface Translated {
  translations: readonly { language: string; text: string }[];
}

/** The halves of a text: `title.en` and `title.cy`. */
function halves(name: string, text: Translated | null | undefined): Values {
  return Object.fromEntries((text?.translations ?? []).map(({ language, text: written }) => [`${name}.${language.toLowerCase()}`, written]));
}

type Withheld = DecisionContentFragment['withheld'][number] | undefined;

const withheldHalves = (withheld: Withheld): Values => Object.assign({}, ...(withheld?.texts ?? []).map(({ name, text }) => halves(name, text))) as Values;
const yes = (is: boolean): string => (is ? 'yes' : '');

/** A form that revises begins with what stands, withheld parts included. */
export function valuesFrom(decision: DecisionContentFragment): Values {
  const { withheld } = decision;
  const kept = (id: string): Withheld => withheld.find(({ partId }) => partId === id);
  const reasons = withheld.find(({ part }) => part === 'REASONS');
  return {
    ...emptyDecision,
    ...halves('title', decision.title),
    ...halves('summary', decision.summary),
    ...halves('toDecide', decision.toDecide),
    ...halves('reasons', decision.reasons),
    ...halves('whyKey', decision.whyKey),
    ...halves('whyPreferred', decision.whyPreferred),
    ...(reasons && { 'withheldReasons.ground': reasons.ground.code, ...halves('withheldReasons.text', reasons.texts?.[0]?.text) }),
    ...rowsFrom('options', parts.options, decision.options.map((option) => optionRow(option, kept(option.id)))),
    ...rowsFrom('papers', parts.papers, decision.papers.map((paper) => paperRow(paper, kept(paper.id)))),
    ...rowsFrom(INTERESTS, parts.interests, decision.interests.declared.map(interestRow)),
    'interests.noneDeclared': yes(decision.interests.noneDeclared),
    ...Object.fromEntries(decision.wards.map(({ id }) => [`wardIds.${id}`, 'yes'])),
    ...Object.fromEntries(decision.topics.map((topic) => [`topics.${topic}`, 'yes'])),
    isKey: yes(decision.isKey),
    isQuasiJudicial: yes(decision.isQuasiJudicial),
    decidesOn: decision.decidesOn,
    decidesUntil: decision.decidesUntil ?? '',
  };
}

function optionRow(option: DecisionContentFragment['options'][number], withheld: Withheld): Values {
  const open = { ...halves('title', option.title), ...halves('effects', option.effects), ...halves('affects', option.affects), ...halves('cost', option.cost) };
  return { id: option.id, isPreferred: yes(option.isPreferred), ...(withheld ? { ...withheldHalves(withheld), withheldGround: withheld.ground.code } : open) };
}

function paperRow(paper: DecisionContentFragment['papers'][number], withheld: Withheld): Values {
  const open = { ...halves('title', paper.title), url: paper.url ?? '', fileId: paper.file?.id ?? '' };
  const kept = withheld && { ...withheldHalves(withheld), url: withheld.url ?? '', fileId: withheld.file?.id ?? '', withheldGround: withheld.ground.code };
  return { id: paper.id, isBackground: yes(paper.isBackground), ...(kept ?? open) };
}

const interestRow = ({ person, kind, what, dispensation }: DecisionContentFragment['interests']['declared'][number]): Values => ({
  personId: person.id,
  kind,
  ...halves('what', what),
  dispensation: dispensation ?? '',
});
