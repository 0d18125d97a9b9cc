import { connectionOf } from '../common/Connection.js';
import { Document } from './Document.js';

export const DocumentConnection = connectionOf('Document', () => Document);
