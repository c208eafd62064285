using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Answers;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Turns;

/// <summary>
/// Counters of what happened with articles. Each is kept in sixteen slots, for many turns count the same article at the same moment; a
/// reader adds them up.
/// </summary>
internal static class ArticleUseRows
{
    /// <summary>The collection.</summary>
    public static readonly CollectionPlan Plan = new("article_uses", "day:int inbox:string article:string kind:string count:long")
    {
        Zone = Zoning.NothingOfCustomers("counts of articles"),
        Indexes = [new("day inbox")],
    };

    private const int Slots = 16;

    /// <summary>Counts, inside the write of whatever happened.</summary>
    public static void Add(Session session, Conversation conversation, IReadOnlyList<AnswerUse> uses)
    {
        var slot = (Key.PlaceOf(conversation.Id) % Slots).ToString(CultureInfo.InvariantCulture);
        foreach (var use in uses)
        {
            var day = use.Day.DayNumber.ToString(CultureInfo.InvariantCulture);
            session.Upsert(
                Plan,
                new BsonDocument("_id", Key.Of(day, slot, Word.Of(use.Kind), conversation.InboxId, use.ArticleId)),
                Op.Both(
                    Op.SetNew(new BsonDocument
                    {
                        { "day", use.Day.DayNumber }, { "inbox", conversation.InboxId }, { "article", use.ArticleId }, { "kind", Word.Of(use.Kind) },
                    }),
                    Op.Add(new BsonDocument("count", (long)use.Count))));
        }
    }

    /// <summary>What was counted on these days; of one inbox, or of all.</summary>
    public static async Task<IReadOnlyList<ArticleUseCount>> BetweenAsync(Session session, DateOnly from, DateOnly until, string? inboxId)
    {
        var which = new BsonDocument("day", Op.Within(from.DayNumber, until.DayNumber + 1));
        var rows = await session.AllAsync(Plan, inboxId is null ? which : which.Add("inbox", inboxId));
        return
        [
            .. rows.GroupBy(row => (Day: row["day"].ToInt32(), Article: row["article"].AsString, Kind: row["kind"].AsString))
                .Select(group => (group.Key, Count: group.Sum(row => row["count"].ToInt64())))
                .Where(sum => sum.Count != 0)
                .OrderBy(sum => sum.Key.Day).ThenBy(sum => sum.Key.Article, StringComparer.Ordinal).ThenBy(sum => sum.Key.Kind, StringComparer.Ordinal)
                .Select(sum => new ArticleUseCount(
                    sum.Key.Article, DateOnly.FromDayNumber(sum.Key.Day), Word.To<AnswerUseKind>(sum.Key.Kind), sum.Count)),
        ];
    }
}
