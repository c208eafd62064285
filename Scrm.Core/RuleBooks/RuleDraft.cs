using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>The rules as they are being written; there is one draft.</summary>
public sealed record RuleDraft
{
    /// <summary>The rules in their order.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>Rises with every save: who saves names the stamp he began with.</summary>
    public long Stamp { get; init; }

    /// <summary>The published version it began from; 0: none.</summary>
    public long BaseVersion { get; init; }

    /// <summary>Who saved it last, an agent's id.</summary>
    public required string EditedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset EditedAt { get; init; }
}
