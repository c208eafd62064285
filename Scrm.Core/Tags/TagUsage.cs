namespace Scrm.Core.Tags;

/// <summary>How often tags and rules were used; what is not in it never was.</summary>
/// <param name="Tags">Assignments by tag id.</param>
/// <param name="Rules">Assignments by rule id.</param>
public sealed record TagUsage(IReadOnlyDictionary<string, long> Tags, IReadOnlyDictionary<string, long> Rules)
{
    /// <summary>Nothing was ever used.</summary>
    public static TagUsage None { get; } = new(new Dictionary<string, long>(), new Dictionary<string, long>());
}
