using MongoDB.Bson;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Reviews;

/// <summary>Reads what there is to review: what no standing review has decided, portion by portion.</summary>
internal static class CandidateReading
{
    private const int Portion = 500;

    public static Task<IReadOnlyList<TagObservation>> SinceAsync(Session session, DateTimeOffset since, int limit) => UndecidedAsync(
        session, new BsonDocument { { "machine", true }, { "at", Op.AtLeast(Instant.Of(since)) } }, new BsonDocument("at", -1), limit);

    public static Task<IReadOnlyList<TagObservation>> OfRuleAsync(Session session, string ruleId, int ruleVersion, int limit) =>
        UndecidedAsync(session, OfRule(ruleId, ruleVersion), new BsonDocument { { "at", 1 }, { "number", 1 } }, limit);

    public static async Task<int> CountOfRuleAsync(Session session, string ruleId, int ruleVersion) =>
        (await UndecidedAsync(session, OfRule(ruleId, ruleVersion), new BsonDocument("_id", 1), int.MaxValue)).Count;

    public static async Task<IReadOnlyList<TagObservation>> ByIdAsync(Session session, IReadOnlyList<string> ids)
    {
        var found = Body.All<TagObservation>(await session.AllAsync(ObservationRows.Plan, new BsonDocument("id", Op.In(ids)))).ToDictionary(o => o.Id);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    public static async Task<IReadOnlyList<TagObservation>> DecisionsAsync(Session session, IReadOnlyList<string> contactIds) => Body.All<TagObservation>(
        await session.AllAsync(
            ObservationRows.Plan,
            new BsonDocument { { "contact", Op.In(contactIds) }, { "person", true } },
            new BsonDocument { { "contact", 1 }, { "number", 1 } }));

    private static BsonDocument OfRule(string ruleId, int ruleVersion) => new() { { "rule", ruleId }, { "version", (long)ruleVersion } };

    private static async Task<IReadOnlyList<TagObservation>> UndecidedAsync(Session session, BsonDocument which, BsonDocument order, int limit)
    {
        List<TagObservation> found = [];
        await foreach (var portion in session.PortionsAsync(ObservationRows.Plan, which, order, Portion))
        {
            var ids = portion.Select(row => row["id"].AsString);
            var decided = (await session.FieldsAsync(ReviewRows.Plan, new BsonDocument { { "observation", Op.In(ids) }, { "standing", true } }, "observation"))
                .Select(row => row["observation"].AsString).ToHashSet();
            found.AddRange(portion.Where(row => !decided.Contains(row["id"].AsString)).Select(Body.Read<TagObservation>));
            if (found.Count >= limit)
            {
                break;
            }
        }

        return found.Count > limit ? found[..limit] : found;
    }
}
