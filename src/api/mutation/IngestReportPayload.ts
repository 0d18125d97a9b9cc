import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { IngestOutcome as Outcome } from '../../store/Store.js';
import { Report } from '../report/Report.js';

const outcomes: Readonly<Record<Outcome, Outcome>> = {
  CREATED: 'CREATED',
  REPLACED: 'REPLACED',
  UNCHANGED: 'UNCHANGED',
};
registerEnumType(outcomes, {
  name: 'IngestOutcome',
  description: 'What became of a report.',
  valuesConfig: {
    CREATED: { description: 'There was none of its body and day.' },
    REPLACED: { description: 'It took the place of an earlier version.' },
    UNCHANGED: {
      description:
        'The same bytes were read before, by the same rules and taxonomy: nothing was written, no other fileName, url or retrievedAt either.',
    },
  },
});

@ObjectType('IngestReportPayload', { description: 'A report that is in.' })
export class IngestReportPayload {
  @Field(() => outcomes)
  outcome!: Outcome;

  @Field(() => Report, { description: 'As it is after the write.' })
  report!: Report;
}
