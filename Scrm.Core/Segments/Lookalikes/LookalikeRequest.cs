using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments.Lookalikes;

/// <summary>Examples, and how many like them are wanted.</summary>
/// <param name="Examples">Who the examples are; they are not found again.</param>
/// <param name="DimensionWeights">How heavy a dimension counts; one that is not named counts 1, 0 leaves it out.</param>
/// <param name="Limit">How many, 1 to 200.</param>
public sealed record LookalikeRequest(PersonTest Examples, IReadOnlyDictionary<string, double> DimensionWeights, int Limit);
