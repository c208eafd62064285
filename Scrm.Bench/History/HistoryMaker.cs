using System.Diagnostics;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Tags;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Conversations;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Facts;

namespace Scrm.Bench.History;

/// <summary>Fills a store through its own commits, many to a transaction.</summary>
internal static class HistoryMaker
{
    /// <summary>People of a full run; with the numbers below a million messages.</summary>
    public const int People = 50_000;

    private const int Conversations = 4;
    private const int Lines = 5;
    private const int PeopleAtOnce = 250;

    /// <summary>Goes on where an earlier run ended; does nothing when all people are there.</summary>
    public static async Task FillAsync(SqliteStore store, int people)
    {
        var none = CancellationToken.None;
        var there = (int)(await store.ReadAsync(s => s.Number("SELECT count(*) FROM contacts"), none) ?? 0);
        if (there >= people)
        {
            return;
        }

        var end = TimeProvider.System.GetUtcNow();
        var ids = new UlidFactory(TimeProvider.System);
        var (tagger, assigner) = (new Tagger(DefaultTags.Book), new TagAssigner(DefaultTags.Book, ids));
        await SaveBookAsync(store, none);
        var watch = Stopwatch.StartNew();
        for (var first = there; first < people; first += PeopleAtOnce)
        {
            var commits = Enumerable.Range(first, Math.Min(PeopleAtOnce, people - first))
                .SelectMany(n => new PersonHistory(n, end, tagger, assigner, ids).Commits(Conversations, Lines))
                .Select(commit => new CommitDocuments(commit))
                .ToList();
            await store.WriteAsync(session => Save(session, commits, first), none);
        }

        Console.WriteLine($"Filled in {watch.Elapsed.TotalSeconds:0} s.");
    }

    private static Written<bool> Save(Session session, List<CommitDocuments> commits, int seed)
    {
        var random = new Random(seed);
        foreach (var documents in commits)
        {
            ConversationCommitting.Run(session, documents, changesKept: 1000);
            if (documents.Commit.ExpectedContactVersion == 0)
            {
                PersonaFactRows.Save(session, documents.Commit.Contact!.Id, Persona(random));
            }
        }

        return Written.Keep(true);
    }

    private static PersonaFacts Persona(Random random) => new()
    {
        Value = random.NextDouble() * 100,
        Revenue = random.NextDouble() * 100,
        Participation = random.NextDouble() * 100,
        Influence = random.NextDouble() * 100,
        Role = random.Next(50) == 0 ? "kol" : "consumer",
        Stage = new[] { "new", "active", "loyal", "atRisk", "dormant" }[random.Next(5)],
        PreferredChannel = "wechat",
        PreferredHour = random.Next(24),
    };

    private static async Task SaveBookAsync(SqliteStore store, CancellationToken none)
    {
        var tags = new SqliteTagStore(store);
        foreach (var dimension in DefaultTags.Book.Dimensions)
        {
            await tags.SaveDimensionAsync(dimension, none);
        }

        foreach (var tag in DefaultTags.Book.Tags)
        {
            await tags.SaveTagAsync(tag, none);
        }

        var directory = new SqliteDirectory(store);
        await directory.SaveInboxAsync(new Inbox { Id = "demo", Channel = "wechat", Name = "官方商城" }, none);
        await directory.SaveInboxAsync(new Inbox { Id = "line", Channel = "line", Name = "LINE" }, none);
    }
}
