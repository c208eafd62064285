import { backfill } from './backfill';
import { contact } from './contact';
import { conversation } from './conversation';
import { groups } from './groups';
import { improve } from './improve';
import { inbox } from './inbox';
import { knowledge } from './knowledge';
import { lines } from './lines';
import { manage } from './manage';
import { review } from './review';
import { persona } from './persona';
import { segments } from './segments';
import { shell } from './shell';
import { tagBook } from './tagBook';

/** Every text in English. */
export const en = { ...backfill, ...contact, ...conversation, ...groups, ...improve, ...inbox, ...knowledge, ...lines, ...manage, ...persona, ...review, ...segments, ...shell, ...tagBook };
