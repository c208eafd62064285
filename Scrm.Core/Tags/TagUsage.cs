namespace Scrm.Core.Tags;

/// <summary>How often tags and rules were used; what is not in it never was.</summary>
/// <param name="Tags">Observations by tag id.</param>
/// <param name="Rules">Observations by rule id.</param>
public sealed record TagUsage(IReadOnlyDictionary<string, long> Tags, IReadOnlyDictionary<string, long> Rules)
{
    /// <summary>Nothing was ever used.</summary>
    public static TagUsage None { get; } = new(new Dictionary<string, long>(), new Dictionary<string, long>());
}
