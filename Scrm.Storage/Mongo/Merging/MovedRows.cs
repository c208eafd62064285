using MongoDB.Bson;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Tags;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Orders;
using Scrm.Storage.Mongo.Reviews;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Merging;

/// <summary>
/// Documents that belong to a person and go over with him. A document keeps the merges it went with in <c>via</c>, so that exactly that
/// comes back; what his conversations brought since comes with it.
/// </summary>
internal static class MovedRows
{
    private const string Via = "via";

    private static readonly CollectionPlan[] Kinds =
    [
        PersonRows.Touchpoints, ObservationRows.Plan, PersonRows.Tags, MongoOrderStore.Plan, FormOutcomeRows.Results, RoutingRows.Decisions,
        EditRows.Plan, LinkRows.Clicks,
    ];

    /// <summary>Everything of one becomes the other's.</summary>
    public static async Task GoOverAsync(Session session, string mergeId, string from, string to)
    {
        foreach (var plan in Kinds)
        {
            var there = await IdsAsync(session, plan, to);
            foreach (var row in await session.AllAsync(plan, new BsonDocument("contact", from)))
            {
                var moved = Turned(plan, row, to);
                moved[Via] = new BsonArray(ViaOf(row).Append(mergeId));
                Write(session, plan, row, moved, there);
            }
        }

        await TurnReviewsAsync(session, from, to);
        await TurnLastAgentAsync(session, to, [from, to]);
        session.Remove(RoutingRows.LastAgents, new BsonDocument("_id", from));
    }

    /// <summary>What went over with a merge comes back, and what came since of the conversations that come back.</summary>
    public static async Task ComeBackAsync(Session session, string mergeId, string from, string to, IReadOnlyList<string> conversationIds)
    {
        List<BsonDocument> decided = [];
        foreach (var plan in Kinds)
        {
            var there = await IdsAsync(session, plan, to);
            var which = Op.Any(new BsonDocument(Via, mergeId), new BsonDocument("body.conversationId", Op.In(conversationIds)));
            foreach (var row in await session.AllAsync(plan, Op.All([new BsonDocument("contact", from), which])))
            {
                var moved = Turned(plan, row, to);
                moved[Via] = new BsonArray(ViaOf(row).Where(id => id != mergeId));
                Write(session, plan, row, moved, there);
                if (plan == RoutingRows.Decisions)
                {
                    decided.Add(row);
                }
            }
        }

        await TurnReviewsAsync(session, from, to, onlyVia: mergeId, conversationIds);
        SaveLastAgent(session, to, decided);
        var gone = decided.Select(row => row["_id"]).ToHashSet();
        SaveLastAgent(session, from, (await session.AllAsync(RoutingRows.Decisions, new BsonDocument("contact", from))).Where(row => !gone.Contains(row["_id"])));
    }

    private static BsonDocument Turned(CollectionPlan plan, BsonDocument row, string to)
    {
        var moved = row.DeepClone().AsBsonDocument;
        moved["contact"] = to;
        if (moved.TryGetValue(Body.Name, out var body))
        {
            body["contactId"] = to;
        }

        if (plan == MongoOrderStore.Plan)
        {
            moved["version"] = row["version"].ToInt64() + 1;
            body!["version"] = row["version"].ToInt64() + 1;
        }

        if (plan == ObservationRows.Plan)
        {
            moved["_id"] = ObservationRows.IdOf(Body.Read<TagObservation>(moved));
        }

        return moved;
    }

    // What would stand there twice (one rule's word on one cause) stays where it is.
    private static void Write(Session session, CollectionPlan plan, BsonDocument row, BsonDocument moved, HashSet<BsonValue> there)
    {
        if (plan.ShardKey != "contact")
        {
            session.Put(plan, moved);
        }
        else if (there.Add(moved["_id"]))
        {
            session.Remove(plan, new BsonDocument { { "_id", row["_id"] }, { "contact", row["contact"] } });
            session.Put(plan, moved);
        }
    }

    private static async Task<HashSet<BsonValue>> IdsAsync(Session session, CollectionPlan plan, string contactId) => plan.ShardKey == "contact"
        ? [.. (await session.FieldsAsync(plan, new BsonDocument("contact", contactId), "_id")).Select(row => row["_id"])]
        : [];

    private static IEnumerable<string> ViaOf(BsonDocument row) => row.TryGetValue(Via, out var via) ? via.AsBsonArray.Select(id => id.AsString) : [];

    /// <summary>What reviewers said is of whom they said it of now.</summary>
    private static async Task TurnReviewsAsync(Session session, string from, string to, string? onlyVia = null, IReadOnlyList<string>? conversationIds = null)
    {
        var which = new BsonDocument("contact", from);
        if (onlyVia is not null)
        {
            which = Op.All([which, Op.Any(new BsonDocument(Via, onlyVia), new BsonDocument("body.conversationId", Op.In(conversationIds ?? [])))]);
        }

        var seen = (await session.FieldsAsync(ObservationRows.Plan, which, "id")).Select(row => row["id"].AsString).ToList();
        if (seen.Count > 0)
        {
            session.ChangeAll(ReviewRows.Plan, new BsonDocument("observation", Op.In(seen)), Op.Set(new BsonDocument("body.contactId", to)));
        }
    }

    private static async Task TurnLastAgentAsync(Session session, string contactId, IReadOnlyList<string> of) =>
        SaveLastAgent(session, contactId, await session.AllAsync(RoutingRows.Decisions, new BsonDocument("contact", Op.In(of))));

    private static void SaveLastAgent(Session session, string contactId, IEnumerable<BsonDocument> decisions)
    {
        var last = decisions.OrderByDescending(row => row["number"].ToInt64()).Select(Body.Read<RoutingDecision>)
            .FirstOrDefault(made => made is { Kind: not DecisionKind.Offered, ToAgentId: not null });
        if (last?.ToAgentId is { } agent)
        {
            session.Put(RoutingRows.LastAgents, new BsonDocument { { "_id", contactId }, { "agent", agent } });
        }
        else
        {
            session.Remove(RoutingRows.LastAgents, new BsonDocument("_id", contactId));
        }
    }
}
