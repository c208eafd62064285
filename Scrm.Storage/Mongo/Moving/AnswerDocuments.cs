using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Replays;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Improving;
using Scrm.Storage.Mongo.Knowledge;
using Scrm.Storage.Mongo.Rules;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>What the bot answers from, what it did, and what would have been different.</summary>
internal static class AnswerDocuments
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("article", ArticleRows.Plan, new("id=_id version:int removed:flag liveVersion:int live body")) { Key = "number", Numbered = true },
        new("articleVersion", ArticleRows.Past, new("article version:int body"))
        {
            Id = record => Engine.Key.Of(Number(record, "version"), record["article"].AsString),
        },
        new("articleUse", ArticleUseRows.Plan, new("day:int inbox article kind count:long"))
        {
            // A counter's sixteen slots are one record, whose count lies in the first of them.
            Key = "day",
            Merge = Uses,
            Id = record => Engine.Key.Of(Number(record, "day"), "0", record["kind"].AsString, record["inbox"].AsString, record["article"].AsString),
        },
        new(
            "botDay",
            BotDayRows.Plan,
            new("day:int conversation inbox arm? asked:int answered:int offered:int chosen:int missed:int handed:int helpful:int unhelpful:int rejected:int people:int last? reason?"))
        {
            Id = record => Engine.Key.Of(record["conversation"].AsString, Number(record, "day")),
        },
        new("replay", MongoReplayStore.Plan, new("id=_id version:long draft plan body")) { Key = "number", Numbered = true },
        new("replayLine", MongoReplayStore.Lines, new("replay n:int body"))
        {
            Key = "replay",
            Then = "n",
            Derive = (record, document) =>
            {
                var line = DocumentKind.Of<ReplayLine>(record);
                document["verdict"] = Word.Of(line.Verdict);
                document["was"] = Word.Of(line.Before.Kind);
                document["becomes"] = Word.Of(line.After.Kind);
            },
        },
        new("embedding", MongoMeaningStore.Plan, new("model wording place:hex")) { Id = record => Engine.Key.Of(record["model"].AsString, record["wording"].AsString) },
        new("ruleEdition", MongoRuleStore.Editions, new("version=_id:long head body")),
        new("ruleDraft", MongoRuleStore.Drafts, new("stamp:long body")) { Id = _ => MongoRuleStore.Only },
        new("ruleRun", MongoRuleRunStore.Plan, new("id=_id version:long rules plan body")) { Key = "number", Numbered = true },
        new("ruleRunLine", MongoRuleRunStore.Lines, new("run body")),
    ];

    private static string Number(BsonDocument record, string field) => record[field].ToInt64().ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<BsonDocument> Uses(IEnumerable<BsonDocument> slots) => slots
        .GroupBy(slot => (slot["day"].ToInt64(), slot["inbox"].AsString, slot["article"].AsString, slot["kind"].AsString))
        .Select(group => group.First().Set("count", group.Sum(slot => slot["count"].ToInt64())))
        .Where(record => record["count"].ToInt64() != 0);
}
