import type { InspectionFacts, ReportFacts } from '../extract/ParsedReport.js';
import { regionChain } from '../extract/regions.js';
import { formatHan } from '../text/formatHan.js';
import {
  committeeKey,
  committeeNameKey,
  identity,
  idOf,
  inspectionKey,
  regionKey,
  reportKey,
  roundKey,
  teamKey,
} from './ids.js';
import { searchText } from '../text/searchText.js';
import type { Records } from './Records.js';

/** The shared nodes a report hangs from. */
export interface Place {
  readonly reportKey: string;
  readonly committeeKey: string;
  readonly committeeId: string;
  readonly committeeName: string;
  /** Organisations are told apart by it. */
  readonly regionKey: string;
}

/** After every ISO date. */
const undated = '~';

type Regions = ReturnType<typeof regionChain>;

/** The reporting body, its regions, and the inspection it answers. */
export function peopleAndPlaces(facts: ReportFacts, records: Records): Place {
  const regions = regionChain(facts.region ?? []);
  const key = committeeKey(facts);
  const { name } = facts.committee;
  const committeeId = records.node('PartyCommittee', key, {
    name,
    kind: facts.committee.kind,
    nameKey: committeeNameKey(name),
    sortName: identity(name),
    search: searchText(name),
  });
  const regionIds = regionNodes(regions, records);
  const home = regionIds.at(-1);
  if (home !== undefined) records.relationship('LOCATED_IN', committeeId, home);
  if (facts.inspection !== null) inspectionNodes(facts, facts.inspection, committeeId, records);
  return {
    reportKey: reportKey(facts),
    committeeKey: key,
    committeeId,
    committeeName: name,
    regionKey: home?.slice('region:'.length) ?? key,
  };
}

function regionNodes(regions: Regions, records: Records): string[] {
  const ids = regions.map(({ name, code, level }, at) => {
    return records.node('Region', regionKey(regions.slice(0, at + 1)), { name, code, level, depth: at + 1 });
  });
  for (const [at, id] of ids.entries()) {
    const parent = ids[at - 1];
    if (parent !== undefined) records.relationship('PART_OF', id, parent);
  }
  return ids;
}

function inspectionNodes(facts: ReportFacts, inspection: InspectionFacts, committeeId: string, records: Records): void {
  const { kind, topic, start, end, feedbackDate, team, authority, teamNumber, round } = inspection;
  const id = records.node('Inspection', inspectionKey(facts, inspection), {
    kind,
    topic,
    start,
    end,
    feedbackDate,
    sortDate: start ?? feedbackDate ?? undated,
  });
  records.relationship('RESPONDS_TO', idOf('Report', reportKey(facts)), id);
  records.relationship('INSPECTED', id, committeeId);
  if (team !== null && authority !== null) {
    const teamId = records.node('InspectionTeam', teamKey({ team, authority, teamNumber, round }, facts), {
      name: team,
      authority,
      number: teamNumber,
    });
    records.relationship('CONDUCTED_BY', id, teamId);
  }
  if (round !== null) {
    const word = team?.includes('巡察') === true ? '巡察' : '巡视';
    const roundId = records.node('InspectionRound', roundKey(round, facts), {
      name: `${round.congress}第${formatHan(round.number)}轮${word}`,
      congress: round.congress,
      number: round.number,
    });
    records.relationship('IN_ROUND', id, roundId);
  }
}
