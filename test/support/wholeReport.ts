import type {
  DateMention,
  DocumentMention,
  ParsedDocument,
  ParsedIssue,
  ParsedMeasure,
  ParsedReport,
  Status,
} from '../../src/extract/ParsedReport.js';
import type { Span } from '../../src/text/Span.js';

/**
 * A whole report as the API answers it, worked out from its decomposition alone, without Cypher: what both engines are
 * compared with.
 */
export const wholeReportQuery = /* GraphQL */ `
  query ($id: ID!) {
    report(id: $id) {
      id
      title
      signedDate
      publishedDate
      ingestedAt
      committee {
        kind
        region {
          code
          path {
            name
          }
        }
      }
      inspection {
        kind
        topic
        start
        end
        feedbackDate
        team {
          name
          authority
          number
        }
        round {
          congress
          number
        }
      }
      contact {
        phone
        email
        address
        postcode
      }
      aspects {
        ...outline
        number
        title
        description
        focus
        titleSpan {
          ...words
        }
        issues {
          ...issue
          subissues {
            ...issue
            subissues {
              id
            }
          }
        }
      }
      mentions {
        ...mention
      }
      findings {
        code
        message
        expected
        found
        span {
          ...words
        }
        node {
          id
        }
      }
      counts {
        aspects
        issues
        leafIssues
        measures
        documents
        mentions
      }
      source {
        sha256
        fileName
        mediaType
        encoding
        length
        text
      }
    }
  }

  fragment words on Span {
    start
    end
    line
    quote
  }

  fragment mention on Mention {
    role
    document {
      title
      kind
      docNumber
    }
    span {
      ...words
    }
  }

  fragment outline on OutlineNode {
    id
    address
    span {
      ...words
    }
    mentions {
      ...mention
    }
  }

  fragment status on Status {
    value
    phrase
    span {
      ...words
    }
  }

  fragment issue on Issue {
    ...outline
    number
    title
    description
    focus
    isLeaf
    declaredMeasures
    titleSpan {
      ...words
    }
    status {
      ...status
    }
    deadline {
      date
      phrase
      span {
        ...words
      }
    }
    measures {
      ...measure
      steps {
        ...measure
        steps {
          id
        }
      }
    }
  }

  fragment measure on Measure {
    ...outline
    number
    text
    textSpan {
      ...words
    }
    status {
      ...status
    }
    dates {
      start
      end
      phrase
      span {
        ...words
      }
    }
  }
`;

export function wholeReport(parsed: ParsedReport, text: string, ingestedAt: string): unknown {
  const { report } = parsed;
  const key = report.id.slice('report:'.length);

  const words = ({ start, end }: Span): unknown => ({
    start,
    end,
    line: text.slice(0, start).split('\n').length,
    quote: text.slice(start, end),
  });
  const wordsOrNull = (span: Span | null | undefined): unknown => (span == null ? null : words(span));
  const mentionOf = (document: ParsedDocument, mention: DocumentMention): unknown => ({
    role: mention.role,
    document: { title: document.title, kind: document.kind, docNumber: document.docNumber },
    span: words(mention),
  });
  const allMentions = parsed.documents
    .flatMap((document) => document.mentions.map((mention) => ({ document, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const mentionsIn = (address: string): unknown[] =>
    allMentions
      .filter(({ mention }) => mention.in === address)
      .map(({ document, mention }) => mentionOf(document, mention));
  const outline = (kind: string, { address, span }: { address: string; span: Span }): object => ({
    id: `${kind}:${key}/${address}`,
    address,
    span: words(span),
    mentions: mentionsIn(address),
  });
  const statusOf = ({ value, phrase, span }: Status): unknown => ({ value, phrase, span: wordsOrNull(span) });
  const dateOf = ({ start, end, phrase, span }: DateMention): unknown => ({ start, end, phrase, span: words(span) });

  const measureOf = (measure: ParsedMeasure, depth: number): unknown =>
    depth === 0
      ? { id: `measure:${key}/${measure.address}` }
      : {
          ...outline('measure', measure),
          number: measure.number,
          text: measure.text,
          textSpan: words(measure.textSpan),
          status: statusOf(measure.status),
          dates: measure.dates.map(dateOf),
          steps: measure.steps.map((step) => measureOf(step, depth - 1)),
        };
  const issueOf = (issue: ParsedIssue, depth: number): unknown =>
    depth === 0
      ? { id: `issue:${key}/${issue.address}` }
      : {
          ...outline('issue', issue),
          number: issue.number,
          title: issue.title,
          description: issue.description,
          focus: issue.focus,
          isLeaf: issue.subissues.length === 0,
          declaredMeasures: issue.declaredMeasures,
          titleSpan: words(issue.titleSpan),
          status: statusOf(issue.status),
          deadline:
            issue.deadline === null
              ? null
              : { date: issue.deadline.date, phrase: issue.deadline.phrase, span: words(issue.deadline.span) },
          measures: issue.measures.map((measure) => measureOf(measure, 2)),
          subissues: issue.subissues.map((child) => issueOf(child, depth - 1)),
        };
  const everyIssue = (issues: readonly ParsedIssue[]): ParsedIssue[] =>
    issues.flatMap((issue) => [issue, ...everyIssue(issue.subissues)]);
  const issues = everyIssue(parsed.aspects.flatMap((aspect) => aspect.issues));
  const { team, authority, teamNumber, round } = report.inspection ?? {};

  return {
    id: report.id,
    title: report.title,
    signedDate: report.signedDate,
    publishedDate: report.publishedDate,
    ingestedAt,
    committee: {
      kind: report.committee.kind,
      region:
        report.region === null ? null : { code: report.regionCode, path: report.region.map((name) => ({ name })) },
    },
    inspection:
      report.inspection === null
        ? null
        : {
            kind: report.inspection.kind,
            topic: report.inspection.topic,
            start: report.inspection.start,
            end: report.inspection.end,
            feedbackDate: report.inspection.feedbackDate,
            team: team == null ? null : { name: team, authority, number: teamNumber },
            round: round ?? null,
          },
    contact: report.contact,
    aspects: parsed.aspects.map((aspect) => ({
      ...outline('aspect', aspect),
      number: aspect.number,
      title: aspect.title,
      description: aspect.description,
      focus: aspect.focus,
      titleSpan: words(aspect.titleSpan),
      issues: aspect.issues.map((issue) => issueOf(issue, 2)),
    })),
    mentions: allMentions.map(({ document, mention }) => mentionOf(document, mention)),
    findings: parsed.findings.map(({ code, message, expected, found, span, in: address }) => {
      const kind = address === null ? '' : addressKind(parsed, address);
      return {
        code,
        message,
        expected,
        found,
        span: wordsOrNull(span),
        node: { id: address === null ? report.id : `${kind}:${key}/${address}` },
      };
    }),
    counts: {
      aspects: parsed.aspects.length,
      issues: parsed.aspects.reduce((sum, aspect) => sum + aspect.issues.length, 0),
      leafIssues: issues.filter((issue) => issue.subissues.length === 0).length,
      measures: issues.reduce((sum, issue) => sum + issue.measures.length, 0),
      documents: parsed.documents.length,
      mentions: allMentions.length,
    },
    source: { ...report.source, text },
  };
}

function addressKind(parsed: ParsedReport, address: string): string {
  if (parsed.aspects.some((aspect) => aspect.address === address)) return 'aspect';
  const isIssue = (issues: readonly ParsedIssue[]): boolean =>
    issues.some((issue) => issue.address === address || isIssue(issue.subissues));
  return parsed.aspects.some((aspect) => isIssue(aspect.issues)) ? 'issue' : 'measure';
}
