import { graphql } from '../../../graphql/document.js';

export const WrittenTextFragment = graphql(`
  fragment WrittenText on LocalText {
    translations {
      language
      text
    }
  }
`);

export const WrittenMarkdownFragment = graphql(`
  fragment WrittenMarkdown on LocalMarkdown {
    translations {
      language
      text
    }
  }
`);

export const DraftedItemFragment = graphql(`
  fragment DraftedItem on ConsultationItem {
    __typename
    id
    question {
      ...WrittenText
    }
    help {
      ...WrittenMarkdown
    }
    isRequired
    onlyIf {
      itemId
      optionIds
    }
    ... on OpenTextItem {
      longest
    }
    ... on OneChoiceItem {
      options {
        ...DraftedOption
      }
    }
    ... on SeveralChoicesItem {
      most
      options {
        ...DraftedOption
      }
    }
    ... on RankingItem {
      places
      options {
        ...DraftedOption
      }
    }
    ... on ScaleItem {
      from
      to
      fromLabel {
        ...WrittenText
      }
      toLabel {
        ...WrittenText
      }
    }
    ... on NumberItem {
      unit {
        ...WrittenText
      }
      least
      greatest: most
      decimals
    }
    ... on BudgetItem {
      way
      sum
      lines: options {
        id
        label {
          ...WrittenText
        }
        consequence {
          ...WrittenText
        }
        most
        step
      }
    }
    ... on FileItem {
      mostFiles
    }
    ... on StatementRoundItem {
      statements {
        ...WrittenText
      }
      isPremoderated
    }
  }
`);

export const DraftedOptionFragment = graphql(`
  fragment DraftedOption on ItemOption {
    id
    label {
      ...WrittenText
    }
  }
`);

export const ConsultationDraftFragment = graphql(`
  fragment ConsultationDraftParts on ConsultationDraft {
    id
    version
    changedAt
    changedBy {
      id
      displayName
    }
    level
    opensAt
    closesAt
    acknowledgesHolidays
    preElectionReason {
      ...WrittenText
    }
    previewToken
    missing {
      path
      message
    }
    warnings {
      kind
      message
      isAnswered
    }
    preview {
      ...DraftedContent
    }
  }
`);

export const DraftedContentFragment = graphql(`
  fragment DraftedContent on Consultation {
    decisionId
    topics
    wards {
      id
    }
    title {
      ...WrittenText
    }
    summary {
      ...WrittenMarkdown
    }
    stillOpen {
      ...WrittenMarkdown
    }
    alreadyFixed {
      ...WrittenMarkdown
    }
    affects {
      ...WrittenText
    }
    effects {
      ...WrittenMarkdown
    }
    options {
      id
      title {
        ...WrittenText
      }
      effects {
        ...WrittenMarkdown
      }
      cost {
        ...WrittenText
      }
    }
    fewOptionsReason {
      ...WrittenText
    }
    whoMayTakePart {
      openTo
      ageBands
      organisations
      wards {
        id
      }
    }
    resultsShown
    shortTimeReason {
      ...WrittenText
    }
    pages {
      id
      title {
        ...WrittenText
      }
      intro {
        ...WrittenMarkdown
      }
      items {
        ...DraftedItem
      }
    }
  }
`);
