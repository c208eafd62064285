namespace Scrm.Core.Preferences.Finding;

/// <summary>How the values of a slot behave in the examples.</summary>
/// <param name="Values">How many were given.</param>
/// <param name="Open">Most are given once only: new ones must be expected.</param>
/// <param name="Single">A dialogue never keeps two: a later one replaces an earlier one.</param>
internal sealed record SlotTraits(int Values, bool Open, bool Single);
