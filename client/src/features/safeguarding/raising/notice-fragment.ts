import { graphql } from '../../../graphql/document.js';

export const ConcernNoticeFragment = graphql(`
  fragment ConcernNoticeParts on ConcernNotice {
    html
    version
    emergency
    readBy {
      id
      name
      isLead
      organisation {
        name {
          ...LocalTextParts
        }
      }
    }
  }
`);
