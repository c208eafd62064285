using System.Collections.Frozen;

namespace Scrm.Core.Rules.Checks;

/// <summary>What rules may speak of: ids of what there is and is switched on.</summary>
/// <param name="Today">The company's day.</param>
/// <param name="Inboxes">Channels of the inboxes.</param>
/// <param name="Tags">Tags.</param>
/// <param name="Segments">Segments.</param>
/// <param name="Teams">Teams.</param>
/// <param name="Answers">Published articles and forms.</param>
public sealed record RuleWorld(
    DateOnly Today,
    IReadOnlyDictionary<string, string> Inboxes,
    IReadOnlySet<string> Tags,
    IReadOnlySet<string> Segments,
    IReadOnlySet<string> Teams,
    IReadOnlySet<string> Answers)
{
    /// <summary>Agents who may serve.</summary>
    public IReadOnlySet<string> Agents { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Names of skills that somebody has.</summary>
    public IReadOnlySet<string> Skills { get; init; } = FrozenSet<string>.Empty;
}
