import { connectionOf } from '../common/Connection.js';
import { PartyCommittee } from './PartyCommittee.js';

export const PartyCommitteeConnection = connectionOf('PartyCommittee', () => PartyCommittee);
