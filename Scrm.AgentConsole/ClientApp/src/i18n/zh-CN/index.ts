import { backfill } from './backfill';
import { bot } from './bot';
import { contact } from './contact';
import { composer } from './composer';
import { dialogues } from './dialogues';
import { conversation } from './conversation';
import { examples } from './examples';
import { groups } from './groups';
import { improve } from './improve';
import { inbox } from './inbox';
import { keywords } from './keywords';
import { knowledge } from './knowledge';
import { lines } from './lines';
import { manage } from './manage';
import { review } from './review';
import { rules } from './rules';
import { persona } from './persona';
import { routing } from './routing';
import { search } from './search';
import { segments } from './segments';
import { shell } from './shell';
import { tagBook } from './tagBook';
import { teams } from './teams';
import { views } from './views';
import { wall } from './wall';

/** Every text in Chinese. */
export const zhCN = { ...backfill, ...bot, ...composer, ...contact, ...conversation, ...dialogues, ...examples, ...groups, ...improve, ...inbox, ...keywords, ...knowledge, ...lines, ...manage, ...persona, ...review, ...routing, ...rules, ...search, ...segments, ...shell, ...tagBook, ...teams, ...views, ...wall };
