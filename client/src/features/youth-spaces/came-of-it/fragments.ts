import { graphql } from '../../../graphql/document.js';

export const HandedFragment = graphql(`
  fragment HandedParts on HandedThread {
    id
    question {
      ...LocalTextParts
    }
    said {
      ...SummedUpParts
    }
    changed {
      id
      text {
        ...LocalMarkdownParts
      }
      toldAt
      toldBy {
        ...Person
      }
    }
    saidOfIt {
      ...SummedUpParts
    }
  }
`);

export const SummedUpFragment = graphql(`
  fragment SummedUpParts on SummedUp {
    text {
      ...LocalMarkdownParts
    }
    agreement
    agree
    others
    percent
  }
`);
