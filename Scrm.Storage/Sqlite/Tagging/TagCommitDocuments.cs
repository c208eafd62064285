using Scrm.Core.Conversations;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Conversations;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Reviews;

namespace Scrm.Storage.Sqlite.Tagging;

/// <summary>A commit of tags with its documents written out, on the caller's thread: the one writer only binds them.</summary>
internal sealed class TagCommitDocuments(TagCommit commit)
{
    private readonly ContactDocument _contact = new(commit.Contact, commit.ExpectedContactVersion);
    private readonly string? _figures = commit.Figures is { } figures ? Json.Write(figures) : null;
    private readonly string _persona = Json.Write(commit.Persona);
    private readonly List<CommitDocuments> _conversations = [.. commit.Conversations.Select(c => new CommitDocuments(c))];
    private readonly List<(TagObservation Observation, string Body)> _observations = [.. commit.Observations.Select(o => (o, Json.Write(o)))];
    private readonly List<(TagAssignment Tag, string Body)> _tags = [.. commit.Tags.Select(t => (t, Json.Write(t)))];
    private readonly List<(TagReview Review, string Body)> _reviews = [.. commit.Reviews.Select(r => (r, Json.Write(r)))];

    /// <summary>Writes everything inside the writer's savepoint; false when a version is not the expected one.</summary>
    public bool TrySave(Session session, int changesKept)
    {
        if (!ContactRows.TrySave(session, _contact)
            || !_conversations.All(c => ConversationCommitting.Run(session, c, changesKept).Value == CommitResult.Committed))
        {
            return false;
        }

        ObservationRows.Withdraw(session, commit.Withdrawn);
        ObservationRows.Add(session, _observations);
        PersonRows.Save(session, [], _tags, commit.TagsRemoved);
        ReviewRows.Save(session, _reviews);
        PersonaRows.SaveFigures(session, commit.Contact.Id, _figures);
        PersonaRows.Save(session, commit.Persona, _persona);
        return true;
    }
}
