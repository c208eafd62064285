namespace Scrm.Core.RuleBooks;

/// <summary>A draft tried on the last conversations, with its progress.</summary>
public sealed record RuleRun
{
    /// <summary>Opaque id.</summary>
    public required string Id { get; init; }

    /// <summary>How far it is.</summary>
    public RuleRunState State { get; init; }

    /// <summary>The published version it is compared with; 0: no rules.</summary>
    public long BaseVersion { get; init; }

    /// <summary>Conversations to be looked at.</summary>
    public int Total { get; init; }

    /// <summary>Conversations looked at.</summary>
    public int Seen { get; init; }

    /// <summary>Messages for which a rule of either side holds.</summary>
    public int Matched { get; init; }

    /// <summary>Messages for which something else would be done.</summary>
    public int Changed { get; init; }

    /// <summary>Conversations with such a message.</summary>
    public int Conversations { get; init; }

    /// <summary>Messages by rule of the draft that holds: ids.</summary>
    public IReadOnlyDictionary<string, int> ByRule { get; init; } = new Dictionary<string, int>();

    /// <summary>SHA-256 over every line: two runs with the same digest found the same.</summary>
    public string Digest { get; init; } = "";

    /// <summary>Who began it, an agent's id.</summary>
    public required string StartedBy { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Last progress.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Rises by one with every save.</summary>
    public long Version { get; init; }

    /// <summary>The run after so many more conversations.</summary>
    public RuleRun With(int seen, IReadOnlyList<RuleRunLine> lines, DateTimeOffset now)
    {
        var byRule = new Dictionary<string, int>(ByRule);
        foreach (var id in lines.SelectMany(l => l.After.RuleIds.Distinct()))
        {
            byRule[id] = byRule.GetValueOrDefault(id) + 1;
        }

        return this with
        {
            State = seen == Total ? RuleRunState.Done : State,
            Seen = seen,
            Matched = Matched + lines.Count,
            Changed = Changed + lines.Count(l => l.IsChanged()),
            Conversations = Conversations + lines.Where(l => l.IsChanged()).DistinctBy(l => l.ConversationId).Count(),
            ByRule = byRule,
            Digest = RuleRunDigest.Of(Digest, lines),
            UpdatedAt = now,
        };
    }
}
