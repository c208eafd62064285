using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Merging;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Conversations;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Merging;

/// <summary>A merge with its documents written out, on the caller's thread: the one writer only binds them.</summary>
internal sealed class MergeDocuments(MergeCommit commit)
{
    private readonly string _merge = Json.Write(commit.Merge);
    private readonly ContactDocument _kept = new(commit.Kept, commit.ExpectedKeptVersion);
    private readonly ContactDocument _merged = new(commit.Merged, commit.Merged.Version - 1);
    private readonly List<CommitDocuments> _conversations = [.. commit.Conversations.Select(c => new CommitDocuments(c))];
    private readonly List<(ContactEdit Edit, string Body)> _edits = [.. commit.Edits.Select(e => (e, Json.Write(e)))];

    /// <summary>Writes everything inside the writer's savepoint; false when something is not as expected.</summary>
    public bool TrySave(Session session, int changesKept) => commit.Merge.IsStanding ? TryJoin(session, changesKept) : TryPart(session, changesKept);

    private bool TryJoin(Session session, int changesKept)
    {
        var (merge, mergedId) = (commit.Merge, commit.Merge.MergedId);
        if (session.Number(
            "SELECT row FROM contacts WHERE id = @id AND version = @version", ("@id", mergedId), ("@version", commit.Merged.Version)) is not { } row)
        {
            return false;
        }

        // What he is known by is the other's from now on; keys and places must be free first.
        GoneRows.Remove(session, mergedId, row);
        if (!ContactRows.TrySave(session, _kept) || !TrySaveConversations(session, changesKept))
        {
            return false;
        }

        MergedRows.GoOver(session, merge.Id, mergedId, merge.KeptId);
        GoneRows.Turn(session, mergedId, merge.KeptId);
        EditRows.Add(session, _edits);
        PersonCounts.Make(session, merge.KeptId);
        session.Execute(
            "INSERT INTO merges (id, kept_id, merged_id, merged_row, standing, body) VALUES (@id, @kept, @merged, @row, 1, @body)",
            ("@id", merge.Id),
            ("@kept", merge.KeptId),
            ("@merged", mergedId),
            ("@row", row),
            ("@body", _merge));
        return true;
    }

    private bool TryPart(Session session, int changesKept)
    {
        var merge = commit.Merge;
        var row = session.First(
            "SELECT merged_row FROM merges WHERE id = @id AND standing = 1", reader => (long?)reader.GetInt64(0), ("@id", merge.Id));
        if (row is null || !ContactRows.TrySave(session, _kept) || !ContactRows.TryRestore(session, _merged, row.Value)
            || !TrySaveConversations(session, changesKept))
        {
            return false;
        }

        MergedRows.ComeBack(session, merge.Id, merge.KeptId, merge.MergedId, [.. commit.Conversations.Select(c => c.Conversation.Id)]);
        EditRows.Add(session, _edits);
        PersonCounts.Make(session, merge.KeptId);
        PersonCounts.Make(session, merge.MergedId);
        session.Execute("UPDATE merges SET standing = 0, body = @body WHERE id = @id", ("@id", merge.Id), ("@body", _merge));
        return true;
    }

    private bool TrySaveConversations(Session session, int changesKept) =>
        _conversations.All(c => ConversationCommitting.Run(session, c, changesKept).Value == CommitResult.Committed);
}
