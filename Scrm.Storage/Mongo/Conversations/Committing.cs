using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>One commit inside a transaction. Refusals that tell most come first; then what is written is gathered.</summary>
internal static class Committing
{
    /// <summary>Gathers everything, or says why not.</summary>
    public static async Task<CommitResult> RunAsync(Session session, MongoStore store, ConversationCommit commit)
    {
        var numbers = store.Numbers;
        var gone = Instant.From(await store.Clock.NowAsync(session.Token)) + store.Settings.ReceiptsKept;
        if (await ReceiptRows.FinishAsync(session, commit, gone) is not CommitResult.Committed and var refused)
        {
            return refused;
        }

        if (await MessageRows.HasAnyAsync(session, commit))
        {
            return CommitResult.Repeated;
        }

        if (!await ConversationRows.TrySaveAsync(session, commit, numbers)
            || (commit.Contact is { } contact && !await ContactRows.TrySaveAsync(session, contact, commit.ExpectedContactVersion, numbers)))
        {
            return CommitResult.Conflict;
        }

        if (await HeldRows.IsOverCapacityAsync(session, commit))
        {
            return CommitResult.OverCapacity;
        }

        if (!await RoutingRows.TryTakeTurnAsync(session, commit.Turn, commit.Conversation.Owner.AgentId))
        {
            return CommitResult.OutOfTurn;
        }

        await MessageRows.SaveAsync(session, commit, numbers);
        EditRows.Add(session, commit.Edits);
        MentionRows.Add(session, commit.Mentions);
        OutboxRows.Save(session, commit);
        var contactId = commit.Conversation.ContactId;
        ActivityRows.AddMessages(session, contactId, commit.Messages);
        ActiveHourRows.Count(session, contactId, commit.Messages);
        LinkRows.Add(session, commit.Links);
        ObservationRows.Add(session, commit.Observations, numbers);
        PersonRows.Save(session, contactId, commit.Touchpoints, commit.Tags, commit.TagsRemoved, numbers);
        ArticleUseRows.Add(session, commit.Conversation, commit.Uses);
        FormOutcomeRows.Add(session, commit.Forms);
        await BotDayRows.AddAsync(session, commit);
        PersonaRows.SaveFigures(session, contactId, commit.Figures);
        PersonaRows.Save(session, commit.Persona);
        RoutingRows.Save(session, commit, numbers);
        ChangeRows.Append(session, commit, numbers);
        return CommitResult.Committed;
    }
}
