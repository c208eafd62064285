using MongoDB.Bson;
using Scrm.Core.Foundation;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>
/// Puts the zone of a region into documents and questions: the field <c>zone</c>, with which every shard key of what is zoned begins. It is
/// written and asked for here only, from the id that the document or the question names. Without zones nothing is touched.
/// </summary>
internal sealed class Zones
{
    /// <summary>The field.</summary>
    public const string Field = "zone";

    /// <summary>What stands in it where an id is of no region: it lies anywhere.</summary>
    public const string Nowhere = "";

    private const int PlaceBits = 8;
    private readonly Func<string, string?> _regionOf;

    private Zones(IReadOnlyList<Zone> all, Func<string, string?> regionOf) => (All, _regionOf) = (all, regionOf);

    /// <summary>No zones.</summary>
    public static Zones Off { get; } = new([], _ => null);

    /// <summary>The zones, in the order of the regions, which never changes.</summary>
    public IReadOnlyList<Zone> All { get; }

    /// <summary>True: there are zones.</summary>
    public bool AreOn => All.Count > 0;

    /// <summary>Zones of regions.</summary>
    public static Zones Of(IReadOnlyList<Zone> all, Regions regions) => new(all, regions.Of);

    /// <summary>Zones by another rule; for tests.</summary>
    public static Zones Of(IReadOnlyList<Zone> all, Func<string, string?> regionOf) => new(all, regionOf);

    /// <summary>True: documents of the collection have a zone.</summary>
    public bool Has(CollectionPlan plan) => AreOn && plan.Zone.Carriers.Count > 0;

    /// <summary>The field a document of the collection is spread by, behind its zone if it has one; null: it is not spread.</summary>
    public string? KeyOf(CollectionPlan plan) => Has(plan) ? plan.ZonedKey ?? plan.ShardKey ?? "_id" : plan.ShardKey;

    /// <summary>The zone of an id.</summary>
    public string Of(string id) => _regionOf(id) ?? Nowhere;

    /// <summary>The place of a contact among 4,096; with zones the region's number stands in front of one of 256, so that a place tells its zone.</summary>
    public int PlaceOf(string inboxId, string externalId)
    {
        var place = Key.PlaceOf(inboxId, externalId);
        return AreOn ? (NumberOf(Of(inboxId)) << PlaceBits) | (place & ((1 << PlaceBits) - 1)) : place;
    }

    /// <summary>Writes its zone into a document.</summary>
    public void Mark(CollectionPlan plan, BsonDocument document)
    {
        if (Has(plan))
        {
            var carrier = plan.Zone.Carriers[0];
            document[Field] = ZoneOf(At(document, carrier.Path) ?? throw Unknown(plan), carrier) ?? throw Unknown(plan);
        }
    }

    /// <summary>A question that says where the answer lies, as far as it can be known.</summary>
    public BsonDocument Asked(CollectionPlan plan, BsonDocument question) =>
        Has(plan) && !question.Contains(Field) && ZonesIn(plan, question) is { Count: > 0 } found
            ? new BsonDocument(Field, found.Count == 1 ? found.First() : Op.In(found.Order(StringComparer.Ordinal))).AddRange(question)
            : question;

    /// <summary>The same of a question that makes a document where there is none: one that does not say where is a mistake of ours.</summary>
    public BsonDocument Made(CollectionPlan plan, BsonDocument question)
    {
        var asked = Asked(plan, question);
        return !Has(plan) || asked.GetValue(Field, BsonNull.Value).IsString ? asked : throw Unknown(plan);
    }

    /// <summary>The question for a document that was found before, in its zone.</summary>
    public BsonDocument Again(CollectionPlan plan, BsonDocument found) => Has(plan)
        ? new BsonDocument { { "_id", found["_id"] }, { Field, found[Field] } }
        : new BsonDocument("_id", found["_id"]);

    /// <summary>A question for what is in the zone of an id only; without zones the question itself.</summary>
    public BsonDocument Beside(string? id, BsonDocument question) =>
        AreOn && id is not null ? new BsonDocument(Field, Of(id)).AddRange(question) : question;

    private HashSet<string>? ZonesIn(CollectionPlan plan, BsonDocument question)
    {
        foreach (var carrier in plan.Zone.Carriers)
        {
            if (question.TryGetValue(carrier.Path, out var value) && Named(value, carrier) is { } named)
            {
                return named;
            }
        }

        if (question.TryGetValue("$and", out var parts)
            && parts.AsBsonArray.Select(part => ZonesIn(plan, part.AsBsonDocument)).FirstOrDefault(found => found is not null) is { } inPart)
        {
            return inPart;
        }

        return question.TryGetValue("$or", out var ways) && ways.AsBsonArray.Select(way => ZonesIn(plan, way.AsBsonDocument)).ToList() is var each
            && each.All(found => found is not null) ? [.. each.SelectMany(found => found!)] : null;
    }

    private HashSet<string>? Named(BsonValue value, Zoning.Carrier carrier)
    {
        BsonArray? values = value is BsonDocument operators ? operators.TryGetValue("$in", out var list) ? list.AsBsonArray : null : [value];
        var zones = values?.Select(one => ZoneOf(one, carrier)).OfType<string>().ToList();
        return zones?.Count == values?.Count && zones is not null ? [.. zones] : null;
    }

    private string? ZoneOf(BsonValue value, Zoning.Carrier carrier) => value switch
    {
        BsonString text => Of(carrier.Part is { } part ? Key.Parts(text.Value)[part] : text.Value),
        BsonInt32 place => place.Value >> PlaceBits is > 0 and var number && number <= All.Count ? All[number - 1].Region : Nowhere,
        _ => null,
    };

    private int NumberOf(string region) => All.TakeWhile(zone => zone.Region != region).Count() is var before && before < All.Count ? before + 1 : 0;

    private static BsonValue? At(BsonDocument document, string path)
    {
        BsonValue? found = document;
        foreach (var name in path.Split('.'))
        {
            found = found is BsonDocument inside && inside.TryGetValue(name, out var next) ? next : null;
        }

        return found;
    }

    private static InvalidOperationException Unknown(CollectionPlan plan) => new($"Nothing says in which zone a document of {plan.Name} lies.");
}
