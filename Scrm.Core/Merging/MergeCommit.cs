using Scrm.Core.Contacts;
using Scrm.Core.Conversations;

namespace Scrm.Core.Merging;

/// <summary>Everything that changes when two contacts become one, or two again: all of it is stored, or nothing.</summary>
public sealed record MergeCommit
{
    /// <summary>The merge as it shall be: standing joins, undone parts.</summary>
    public required Merge Merge { get; init; }

    /// <summary>Who remains, as he shall be; his version is <see cref="ExpectedKeptVersion"/> + 1.</summary>
    public required Contact Kept { get; init; }

    /// <summary>Version that must be stored now.</summary>
    public required long ExpectedKeptVersion { get; init; }

    /// <summary>To join: who goes, of exactly the version that must be stored now. To part: who comes back.</summary>
    public required Contact Merged { get; init; }

    /// <summary>Conversations that change their person: every one of his.</summary>
    public IReadOnlyList<ConversationCommit> Conversations { get; init; } = [];

    /// <summary>What it changes of the facts.</summary>
    public IReadOnlyList<ContactEdit> Edits { get; init; } = [];
}
