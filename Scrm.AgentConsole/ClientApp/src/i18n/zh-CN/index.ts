import { backfill } from './backfill';
import { contact } from './contact';
import { conversation } from './conversation';
import { inbox } from './inbox';
import { lines } from './lines';
import { manage } from './manage';
import { persona } from './persona';
import { shell } from './shell';

/** Every text in Chinese. */
export const zhCN = { ...backfill, ...contact, ...conversation, ...inbox, ...lines, ...manage, ...persona, ...shell };
