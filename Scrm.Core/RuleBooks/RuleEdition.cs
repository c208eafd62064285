using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>A published version of the rule book; it never changes.</summary>
public sealed record RuleEdition
{
    /// <summary>1, 2, 3 …</summary>
    public required long Version { get; init; }

    /// <summary>The rules in their order.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>Why, in the words of who published.</summary>
    public required string Note { get; init; }

    /// <summary>Who, an agent's id.</summary>
    public required string PublishedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The version it brought back, or null.</summary>
    public long? Restores { get; init; }
}
