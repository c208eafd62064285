using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Segments;

/// <inheritdoc cref="ISegmentIndex"/>
internal sealed class MongoSegmentIndex(MongoStore store) : ISegmentIndex
{
    private const int MaxTests = 4;
    private const int MaxPage = 500;
    private const int Portion = 1_000;

    /// <inheritdoc/>
    public Task<SegmentSize> CountAsync(PersonTest test, CancellationToken cancellationToken) => store.ReadAsync(
        async session => new SegmentSize((await new TestSets(session).OfAsync(test)).Count, (int)await session.CountAsync(ContactRows.Plan, [])),
        cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Contact>> MembersAsync(PersonTest test, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var from = PageCursor.Read(cursor);
        var size = Math.Clamp(limit, 1, MaxPage);
        return store.ReadAsync(
            async session =>
            {
                var members = await new TestSets(session).OfAsync(test);
                List<BsonDocument> rows = [];
                var newestFirst = new BsonDocument("number", -1);
                await foreach (var portion in session.PortionsAsync(ContactRows.Plan, new BsonDocument("number", Op.Below(from.At)), newestFirst, Portion))
                {
                    rows.AddRange(portion.Where(row => members.Contains(row["_id"].AsString)));
                    if (rows.Count > size)
                    {
                        break;
                    }
                }

                return PageCursor.Page(
                    [.. rows.Take(size + 1).Select(row => (Body.Read<Contact>(row), new PageCursor(row["number"].ToInt64(), "")))], size);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> OverlapAsync(IReadOnlyList<PersonTest> tests, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tests.Count, MaxTests);
        return store.ReadAsync<IReadOnlyList<int>>(
            async session =>
            {
                var sets = new TestSets(session);
                var places = (await sets.EverybodyAsync()).ToDictionary(contact => contact, _ => 0);
                for (var i = 0; i < tests.Count; i++)
                {
                    foreach (var contact in await sets.OfAsync(tests[i]))
                    {
                        places[contact] |= 1 << i;
                    }
                }

                var counts = new int[1 << tests.Count];
                foreach (var place in places.Values)
                {
                    counts[place]++;
                }

                return counts;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SegmentFacts>> FactsAsync(IReadOnlyList<string> contactIds, CancellationToken cancellationToken) =>
        EachAsync(contactIds, FactReading.OfAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SegmentFacts>> TagsAsync(IReadOnlyList<string> contactIds, DateTimeOffset now, CancellationToken cancellationToken) =>
        EachAsync(contactIds, (session, id) => FactReading.TagsOfAsync(session, id, now), cancellationToken);

    /// <inheritdoc/>
    public Task<SegmentFacts> AddToAsync(SegmentFacts facts, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FactReading.AddToAsync(session, facts), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> SharersAsync(
        IReadOnlyDictionary<string, double> weights, PersonTest except, DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<string>>(
            async session =>
            {
                var left = await new TestSets(session).OfAsync(except);
                var rows = await session.FieldsAsync(
                    PersonRows.Tags, new BsonDocument("tag", Op.In(weights.Keys)).Merge(TagSets.Living(now)), "contact", "tag", "score");
                return
                [
                    .. rows.Where(row => !left.Contains(row["contact"].AsString))
                        .GroupBy(row => row["contact"].AsString)
                        .Select(group => (group.Key, Sum: group.Sum(row => weights[row["tag"].AsString] * TagFact.WeightOf(row["score"].ToDouble(), now))))
                        .Where(one => one.Sum > 0)
                        .OrderByDescending(one => one.Sum).ThenBy(one => one.Key, StringComparer.Ordinal)
                        .Take(limit).Select(one => one.Key),
                ];
            },
            cancellationToken);

    private Task<IReadOnlyList<SegmentFacts>> EachAsync(
        IReadOnlyList<string> contactIds, Func<Session, string, Task<SegmentFacts?>> read, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<SegmentFacts>>(
            async session =>
            {
                List<SegmentFacts> found = [];
                foreach (var id in contactIds)
                {
                    if (await read(session, id) is { } facts)
                    {
                        found.Add(facts);
                    }
                }

                return found;
            },
            cancellationToken);
}
