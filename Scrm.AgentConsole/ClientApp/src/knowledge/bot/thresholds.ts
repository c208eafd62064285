import type { ThresholdBucket } from '../../wire/contracts.g';

export interface Outcome {
  readonly answered: number;
  readonly answeredRight: number;
  readonly offered: number;
  readonly offeredRight: number;
  readonly missed: number;
}

const sum = (buckets: readonly ThresholdBucket[], of: (bucket: ThresholdBucket) => number): number => buckets.reduce((all, one) => all + of(one), 0);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** What two lines would do to the questions of the buckets: shares of all, and of each share how much of it is right. */
export function outcomeOf(buckets: readonly ThresholdBucket[], answerFrom: number, offerFrom: number): Outcome {
  const eps = 1e-9;
  const answered = buckets.filter((b) => b.from >= answerFrom - eps);
  const offered = buckets.filter((b) => b.from < answerFrom - eps && b.from >= offerFrom - eps);
  const all = sum(buckets, (b) => b.questions);
  const [a, o] = [sum(answered, (b) => b.questions), sum(offered, (b) => b.questions)];
  return {
    answered: share(a, all),
    answeredRight: share(sum(answered, (b) => b.right), a),
    offered: share(o, all),
    offeredRight: share(sum(offered, (b) => b.among), o),
    missed: share(all - a - o, all),
  };
}
