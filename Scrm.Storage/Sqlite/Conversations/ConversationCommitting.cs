using Scrm.Core.Conversations;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Facts;
using Scrm.Storage.Sqlite.Forms;
using Scrm.Storage.Sqlite.Improving;
using Scrm.Storage.Sqlite.Links;
using Scrm.Storage.Sqlite.Routing;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>One commit inside the writer's savepoint. Refusals that tell most come first.</summary>
internal static class ConversationCommitting
{
    /// <summary>Writes everything, or says why not.</summary>
    public static Written<CommitResult> Run(Session session, CommitDocuments documents, int changesKept)
    {
        var commit = documents.Commit;
        if (ReceiptRows.Finish(session, commit) is not CommitResult.Committed and var refused)
        {
            return Written.Undo(refused);
        }

        if (MessageRows.HasAny(session, commit))
        {
            return Written.Undo(CommitResult.Repeated);
        }

        if (!ConversationRows.TrySave(session, commit, documents.Conversation)
            || (documents.Contact is { } contact && !ContactRows.TrySave(session, contact)))
        {
            return Written.Undo(CommitResult.Conflict);
        }

        if (ConversationRows.IsOverCapacity(session, commit))
        {
            return Written.Undo(CommitResult.OverCapacity);
        }

        if (!RoutingRows.TryTakeTurn(session, commit.Turn, commit.Conversation.Owner.AgentId))
        {
            return Written.Undo(CommitResult.OutOfTurn);
        }

        MessageRows.Save(session, documents);
        foreach (var line in commit.Messages.Where(line => line.Direction == MessageDirection.In))
        {
            ActivityRows.AddMessage(session, commit.Conversation.ContactId, line.At);
        }

        EditRows.Add(session, documents.Edits);
        MentionRows.Add(session, documents.Mentions);
        OutboxRows.Save(session, documents);
        LinkRows.Add(session, documents.Links);
        ActiveHourRows.Count(session, commit.Conversation.ContactId, commit.Messages);
        ObservationRows.Add(session, documents.Observations);
        PersonRows.Save(session, documents.Touchpoints, documents.Tags, commit.TagsRemoved);
        ArticleUseRows.Add(session, commit.Uses);
        FormOutcomeRows.Add(session, documents.Forms);
        BotDayRows.Add(session, commit);
        PersonaRows.SaveFigures(session, commit.Conversation.ContactId, documents.Figures);
        PersonaRows.Save(session, commit.Persona, documents.Persona);
        RoutingRows.Save(session, commit, documents.Decision);
        ChangeRows.Append(session, commit, changesKept);
        return Written.Keep(CommitResult.Committed);
    }
}
