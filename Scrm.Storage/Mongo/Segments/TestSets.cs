using MongoDB.Bson;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Segments;

/// <summary>
/// Finds who meets a test: one question for each test that has no parts, sets of ids for the rest. One instance serves one read. Every shard
/// is asked; this is a supervisor's question, never a turn's.
/// </summary>
internal sealed class TestSets(Session session)
{
    private HashSet<string>? _everybody;

    /// <summary>All contacts.</summary>
    public async Task<HashSet<string>> EverybodyAsync() => _everybody ??= await PeopleAsync([]);

    /// <summary>Those who meet it.</summary>
    public async Task<HashSet<string>> OfAsync(PersonTest test) => test switch
    {
        AllOf all => await OfAllAsync(all),
        AnyOf any => await OfAnyAsync(any),
        NotOf not => Without(await EverybodyAsync(), await OfAsync(not.Inner)),
        TagTest tag => await TagSets.OfAsync(session, tag),
        DimensionTest dimension => await TagSets.OfAsync(session, dimension, await EverybodyAsync()),
        ActivityTest activity => await ActivitySets.OfAsync(session, activity, await EverybodyAsync()),
        _ => await PeopleAsync(PersonQuestions.Of(test)),
    };

    /// <summary>A set without another.</summary>
    public static HashSet<string> Without(HashSet<string> set, HashSet<string> other)
    {
        var left = new HashSet<string>(set);
        left.ExceptWith(other);
        return left;
    }

    /// <summary>What two sets share.</summary>
    public static HashSet<string> Both(HashSet<string> set, HashSet<string> other)
    {
        var both = new HashSet<string>(set);
        both.IntersectWith(other);
        return both;
    }

    private async Task<HashSet<string>> OfAllAsync(AllOf all)
    {
        // Negations last: they need no complement when something stands before them.
        HashSet<string>? found = null;
        foreach (var part in all.Parts.OrderBy(part => part is NotOf))
        {
            found = (part, found) switch
            {
                (NotOf not, not null) => Without(found, await OfAsync(not.Inner)),
                (_, null) => await OfAsync(part),
                _ => Both(found, await OfAsync(part)),
            };
        }

        return found ?? await EverybodyAsync();
    }

    private async Task<HashSet<string>> OfAnyAsync(AnyOf any)
    {
        HashSet<string> found = [];
        foreach (var part in any.Parts)
        {
            found.UnionWith(await OfAsync(part));
        }

        return found;
    }

    private async Task<HashSet<string>> PeopleAsync(BsonDocument which) =>
        (await session.FieldsAsync(ContactRows.Plan, which, "_id")).Select(row => row["_id"].AsString).ToHashSet();
}
