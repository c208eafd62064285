using System.Globalization;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Pictures;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Lookalikes;
using Scrm.Core.Segments.Matching;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Segments;
using Scrm.Storage.Sqlite.Tagging;

namespace Scrm.Bench.History;

/// <summary>A million messages of history, and how long the questions of the console take on it.</summary>
internal static class HistoryBenchmark
{
    /// <summary>Fills the folder's store unless it is there, then measures.</summary>
    public static async Task RunAsync(string[] args)
    {
        var folder = args is [var given, ..] ? given : Path.Combine(Path.GetTempPath(), "scrm-bench-history");
        using var store = new SqliteStore(new SqliteSettings(Path.Combine(folder, "scrm.db")));
        await store.OpenAsync(CancellationToken.None);
        await HistoryMaker.FillAsync(store, args is [_, var people] ? int.Parse(people, CultureInfo.InvariantCulture) : HistoryMaker.People);
        await MeasureAsync(store);
    }

    private static async Task MeasureAsync(SqliteStore store)
    {
        var none = CancellationToken.None;
        var time = TimeProvider.System;
        var contacts = new SqliteContactStore(store);
        var index = new SqliteSegmentIndex(store);
        var library = new SegmentLibrary(new SqliteSegmentStore(store), new TagLibrary(new SqliteTagStore(store), new SqliteTagHistory(store), new LearnedTags(), new UlidFactory(time)), new SqliteDirectory(store), time);
        var source = new SqlitePictureSource(store);
        var picture = new TakePicture(source, library, new PictureAlbum(time));
        var lookalikes = new FindLookalikes(index, time);
        var context = await library.ContextAsync(none);
        var tests = Questions.All.Select(q => SegmentReader.Read(q, context)).ToList();
        var people = await store.ReadAsync(s => s.All("SELECT id FROM contacts WHERE row % 97 = 0", r => r.GetString(0)), none);
        var total = await store.ReadAsync(s => s.Number("SELECT count(*) FROM messages"), none);
        Console.WriteLine($"{total:N0} messages, {await store.ReadAsync(s => s.Number("SELECT count(*) FROM contacts"), none):N0} people, {await store.ReadAsync(s => s.Number("SELECT count(*) FROM tag_assignments"), none):N0} tags, {await store.ReadAsync(s => s.Number("SELECT count(*) FROM tag_observations"), none):N0} observations");
        Console.WriteLine("| ms | p50 | p95 | highest |\n|---|---:|---:|---:|");
        await Latencies.PrintAsync("persona of a person", 500, i => contacts.PersonaAsync(people[i % people.Count], none));
        await Latencies.PrintAsync("timeline, 20 entries", 500, i => contacts.TimelineAsync(people[i % people.Count], null, 20, none));
        IReadOnlyList<Segment> asked = [.. Questions.All.Select((q, i) => new Segment { Id = $"q{i}", Name = "", Condition = q, CreatedAt = context.Now, UpdatedAt = context.Now, UpdatedBy = "" })];
        var segments = SegmentTests.Read(asked, context);
        var known = new List<(Contact Contact, IReadOnlyList<TagAssignment> Tags)>();
        foreach (var id in people.Take(500))
        {
            known.Add(((await contacts.GetAsync(id, none))!, await contacts.TagsAsync(id, context.Now, none)));
        }

        await Latencies.PrintAsync("segments a person is in, within a turn (12 segments)", 2000, i => MembershipAsync(i % known.Count));
        await Latencies.PrintAsync("reading 12 segments (once a minute)", 500, _ => Task.FromResult(SegmentTests.Read(asked, context)));
        await Latencies.PrintAsync("segment count, mixed", 240, i => index.CountAsync(tests[i % tests.Count].Test!, none));
        for (var q = 0; q < tests.Count; q++)
        {
            var size = await index.CountAsync(tests[q].Test!, none);
            await Latencies.PrintAsync($"count {q + 1}: {size.Count:N0} people", 40, _ => index.CountAsync(tests[q].Test!, none));
        }

        await Latencies.PrintAsync("members, a page of 50", 60, i => index.MembersAsync(tests[i % tests.Count].Test!, null, 50, none));
        await Latencies.PrintAsync("overlap of four", 40, _ => index.OverlapAsync([.. tests.Take(4).Select(t => t.Test!)], none));
        await Latencies.PrintAsync("lookalikes of a segment", 30, _ => lookalikes.HandleAsync(new LookalikeRequest(tests[2].Test!, new Dictionary<string, double>(), 50), none));
        var period = PicturePeriod.Last(30, time.GetUtcNow());
        await Latencies.PrintAsync("picture of everybody, counted", 40, _ => source.CountAsync(AllOf.Everybody, context.Tags, period, context.Now, none));
        await Latencies.PrintAsync("picture of a segment, counted", 40, _ => source.CountAsync(tests[2].Test!, context.Tags, period, context.Now, none));
        await Latencies.PrintAsync("picture of everybody, read (counted once a minute)", 500, _ => picture.HandleAsync(new TakePictureRequest(null, period), none));

        async Task MembershipAsync(int i)
        {
            var facts = await index.AddToAsync(SegmentFacts.Of(known[i].Contact, known[i].Tags), none);
            _ = segments.Met(facts);
        }
    }
}
