import type { TagSource } from '../../wire/contracts.g';

/** What rules may read, each with patterns that show how they are written. */
export const ruleSources = {
  words: ['露营', '帐篷', 'camping'],
  menu: ['GUIDE_CAMPING', 'CAMP*'],
  scan: ['store-01', 'fair*'],
  subscribe: ['ADD_SCENE_QR_CODE', 'search*'],
  link: ['spring-sale', 'guide*'],
  purchase: ['sku=TENT-*', 'category=帐篷', 'amount>=500'],
  field: ['tier=gold', 'city=北*', 'points>=1000'],
  behaviour: ['recency<=30d', 'frequency>=3/90d', 'dwell>=5/30d'],
  form: ['survey.nps>=9', 'trial.interest=露营'],
  intent: ['refund_request', 'refund*>=0.8'],
  wish: ['酒店/价格', '酒店/*', '*/价格'],
} as const satisfies Partial<Record<TagSource, readonly string[]>>;

export type RuleSource = keyof typeof ruleSources;

export const isRuleSource = (source: TagSource): source is RuleSource => source in ruleSources;

/** Sources that a single typed text can stand for. */
export const triedSources = ['words', 'menu', 'scan', 'subscribe', 'wish', 'intent'] as const satisfies readonly RuleSource[];

export const isTried = (source: TagSource): boolean => (triedSources as readonly TagSource[]).includes(source);

/** Sources that read what customers say, where others read keys. */
export const isSaid = (source: TagSource): boolean => source === 'words' || source === 'wish' || source === 'intent';
