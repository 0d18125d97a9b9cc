import { placesOf, type Places } from './organizations/places.js';
import { placeOf, readCommittee } from './readCommittee.js';

/** The body that reports, as far as telling its own acts from those of others needs. */
export interface ReportingBody {
  readonly committee: string;
  /** Where it sits: 青禾市松屿区. */
  readonly place: string;
  /** Whether it leads the place as a whole, with all bodies in it: 区委, 街道党工委, but no 党组. */
  readonly leadsPlace: boolean;
  readonly places: Places;
}

/** @param committee its name: 中共青禾市松屿区委 */
export function reportingBody(committee: string): ReportingBody {
  const place = placeOf(committee);
  const kind = readCommittee(committee)?.kind;
  const leadsPlace = kind !== 'LEADING_GROUP' && /[省市区县州旗盟镇乡]$|街道$/u.test(place);
  return { committee, place, leadsPlace, places: placesOf(committee) };
}
