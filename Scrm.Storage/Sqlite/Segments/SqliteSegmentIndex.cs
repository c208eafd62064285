using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <inheritdoc cref="ISegmentIndex"/>
internal sealed class SqliteSegmentIndex(SqliteStore store) : ISegmentIndex
{
    private const int MaxTests = 4;
    private const int MaxPage = 500;

    /// <inheritdoc/>
    public Task<SegmentSize> CountAsync(PersonTest test, CancellationToken cancellationToken) => store.ReadAsync(
        session => new SegmentSize(new TestRows(session).Of(test).Count, (int)(session.Number("SELECT count(*) FROM contact_facts") ?? 0)),
        cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Contact>> MembersAsync(PersonTest test, string? cursor, int limit, CancellationToken cancellationToken)
    {
        var from = PageCursor.Read(cursor);
        var size = Math.Clamp(limit, 1, MaxPage);
        return store.ReadAsync(
            session => PageCursor.Page(
                [.. new TestRows(session).Of(test).Below(from.At).Take(size + 1).Select(row => (Contact(session, row), new PageCursor(row, "")))],
                size),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<int>> OverlapAsync(IReadOnlyList<PersonTest> tests, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tests.Count, MaxTests);
        return store.ReadAsync<IReadOnlyList<int>>(
            session =>
            {
                var rows = new TestRows(session);
                var sets = tests.Select(rows.Of).ToList();
                return [.. Enumerable.Range(0, 1 << sets.Count).Select(mask => Exactly(rows.Everybody, sets, mask).Count)];
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<SegmentFacts>> FactsAsync(IReadOnlyList<string> contactIds, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<SegmentFacts>>(
            session => [.. contactIds.Select(id => FactReading.Of(session, id)).OfType<SegmentFacts>()], cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SegmentFacts>> TagsAsync(IReadOnlyList<string> contactIds, DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<SegmentFacts>>(
            session => [.. contactIds.Select(id => FactReading.TagsOf(session, id, now)).OfType<SegmentFacts>()], cancellationToken);

    /// <inheritdoc/>
    public Task<SegmentFacts> AddToAsync(SegmentFacts facts, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FactReading.AddTo(session, facts), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> SharersAsync(
        IReadOnlyDictionary<string, double> weights, PersonTest except, DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Sharers.Find(session, weights, except, now, limit), cancellationToken);

    private static RowSet Exactly(RowSet everybody, List<RowSet> sets, int mask)
    {
        var found = everybody;
        for (var i = 0; i < sets.Count; i++)
        {
            found = (mask >> i & 1) == 1 ? found.And(sets[i]) : found.Without(sets[i]);
        }

        return found;
    }

    private static Contact Contact(Session session, long row) =>
        session.First("SELECT body FROM contacts WHERE row = @row", reader => Json.Read<Contact>(reader.GetString(0)), ("@row", row))!;
}
