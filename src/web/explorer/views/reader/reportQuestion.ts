import { graphql, type ResultOf } from '../../api/graphql.js';

const place = graphql(`
  fragment Place on Span @_unmask {
    start
    end
  }
`);

const measure = graphql(
  `
    fragment ReaderMeasure on Measure @_unmask {
      __typename
      id
      number
      text
      span {
        ...Place
      }
      textSpan {
        ...Place
      }
      status {
        value
        phrase
      }
      dates {
        start
        end
        phrase
        span {
          ...Place
        }
      }
    }
  `,
  [place],
);

const issue = graphql(
  `
    fragment ReaderIssue on Issue @_unmask {
      __typename
      id
      number
      title
      focus
      span {
        ...Place
      }
      titleSpan {
        ...Place
      }
      status {
        value
        phrase
      }
      deadline {
        date
        phrase
      }
      types {
        score
        type {
          key
          zh
          en
        }
        evidence {
          ...Place
          quote
        }
      }
      measures {
        ...ReaderMeasure
        steps {
          ...ReaderMeasure
        }
      }
    }
  `,
  [place, measure],
);

/** A report as it is read: its text and everything that stands in it. */
export const reportQuestion = graphql(
  `
    query Reader($id: ID!) {
      report(id: $id) {
        id
        title
        displayTitle
        signedDate
        publishedDate
        committee {
          id
          name
          kind
        }
        inspection {
          id
          kind
          topic
          start
          end
          feedbackDate
          team {
            name
          }
          round {
            name
          }
        }
        contact {
          phone
          email
          address
          postcode
        }
        counts {
          aspects
          leafIssues
          measures
          documents
        }
        source {
          fileName
          url
          retrievedAt
          sha256
          text
        }
        findings {
          code
          message
          expected
          found
          span {
            ...Place
          }
          node {
            id
          }
        }
        mentions {
          role
          document {
            id
            title
            kind
            docNumber
          }
          span {
            ...Place
          }
        }
        organizations {
          role
          organization {
            id
            name
          }
          span {
            ...Place
          }
        }
        figures {
          kind
          phrase
          baseValue
          unit
          span {
            ...Place
          }
        }
        aspects {
          __typename
          id
          number
          title
          span {
            ...Place
          }
          titleSpan {
            ...Place
          }
          issues {
            ...ReaderIssue
            subissues {
              ...ReaderIssue
              subissues {
                ...ReaderIssue
              }
            }
          }
        }
      }
    }
  `,
  [place, issue, measure],
);

export type ReadReport = NonNullable<ResultOf<typeof reportQuestion>['report']>;
export type ReadAspect = ReadReport['aspects'][number];
export type ReadIssue = ResultOf<typeof issue> & { readonly subissues?: readonly ReadIssue[] };
export type ReadMeasure = ResultOf<typeof measure> & { readonly steps?: readonly ReadMeasure[] };
