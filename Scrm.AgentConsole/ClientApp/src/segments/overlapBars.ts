import type { OverlapRegionView } from '../wire/contracts.g';

/** Regions to draw: those of some segment that have people, the largest first. */
export const bars = (regions: readonly OverlapRegionView[]): readonly OverlapRegionView[] =>
  regions.filter((region) => region.segmentIds.length > 0 && region.count > 0).sort((a, b) => b.count - a.count || a.segmentIds.length - b.segmentIds.length);
