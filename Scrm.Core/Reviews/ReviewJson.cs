using System.Text.Json.Serialization;

namespace Scrm.Core.Reviews;

/// <summary>How this room's values are stored among the shared ones.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LearnedFigures))]
internal sealed partial class ReviewJson : JsonSerializerContext;
