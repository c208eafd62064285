using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Personas;
using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>What changes about one person's tags outside a turn: all of it is stored, or nothing.</summary>
public sealed record TagCommit
{
    /// <summary>The person as it shall be.</summary>
    public required Contact Contact { get; init; }

    /// <summary>Version of the person that must be stored now.</summary>
    public required long ExpectedContactVersion { get; init; }

    /// <summary>Observations to add; one of a rule that is stored already for its cause, tag and value is left as it is.</summary>
    public IReadOnlyList<TagObservation> Observations { get; init; } = [];

    /// <summary>Observations to withdraw: their ids.</summary>
    public IReadOnlyList<string> Withdrawn { get; init; } = [];

    /// <summary>Assignments put or changed; one with a known id replaces the stored one.</summary>
    public IReadOnlyList<TagAssignment> Tags { get; init; } = [];

    /// <summary>Assignments taken off: their ids.</summary>
    public IReadOnlyList<string> TagsRemoved { get; init; } = [];

    /// <summary>Reviews to store; one with a known id replaces the stored one.</summary>
    public IReadOnlyList<TagReview> Reviews { get; init; } = [];

    /// <summary>What was counted of the person, or null when that is unchanged.</summary>
    public ContactFigures? Figures { get; init; }

    /// <summary>The person's picture after the change.</summary>
    public required Persona Persona { get; init; }

    /// <summary>Conversations that show other tags afterwards.</summary>
    public IReadOnlyList<ConversationCommit> Conversations { get; init; } = [];
}
