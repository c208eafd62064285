import { backfill } from './backfill';
import { contact } from './contact';
import { conversation } from './conversation';
import { groups } from './groups';
import { inbox } from './inbox';
import { lines } from './lines';
import { manage } from './manage';
import { persona } from './persona';
import { segments } from './segments';
import { shell } from './shell';

/** Every text in English. */
export const en = { ...backfill, ...contact, ...conversation, ...groups, ...inbox, ...lines, ...manage, ...persona, ...segments, ...shell };
