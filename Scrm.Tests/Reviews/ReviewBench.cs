using Microsoft.Extensions.Logging.Abstractions;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Foundation;
using Scrm.Core.Links;
using Scrm.Core.Personas;
using Scrm.Core.Reviews;
using Scrm.Core.Sweeping;
using Scrm.Core.TagBooks;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Storage.InProcess;
using Scrm.Storage.Sqlite.Links;
using Scrm.Storage.Sqlite.Sweeping;
using Scrm.Tests.Doubles;
using Scrm.Tests.Specs;
using Scrm.Tests.Storage.Sqlite;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Reviews;

/// <summary>The actions of reviewing over a store of their own, three supervisors, one agent and one person.</summary>
internal sealed class ReviewBench : IDisposable
{
    private readonly SqliteFolder _folder;
    private readonly TagEditor _tags;

    private ReviewBench(SqliteFolder folder, StoreParts store, ILinkStore links, ISweepStore sweeps)
    {
        (_folder, Store) = (folder, store);
        var ids = new SequenceIds();
        var options = new ReviewOptions { SampleShare = 1 };
        Library = new TagLibrary(store.Tags, store.TagHistory, new LearnedTags(), ids);
        var conversations = new ConversationEditor(
            store.Conversations,
            new InProcessEventBus(NullLogger<InProcessEventBus>.Instance),
            new OutgoingLinks(store.Directory, new LinkLibrary(links, PublicAddress.None), PublicAddress.None, Regions.None));
        var looks = new PersonaLibrary(store.Personas, SentimentWords.Reader, CompanyClock.Of(CompanyClock.DefaultZone));
        _tags = new TagEditor(store.TagHistory, store.Contacts, store.Conversations, conversations, Library, store.Personas, looks, ids, Clock);
        Books = new TagBookEditor(store.Tags);
        Sweep = new RunSweep(sweeps, store.Tags, _tags, new ProcessInstance(ids), Clock);
        Review = new ReviewTag(store.Reviews, store.Directory, _tags, Library, Books, ids, options, Clock);
        Undo = new UndoReview(store.Reviews, _tags, Books);
        Many = new ReviewMany(store.Reviews, store.Directory, Review, ids);
        Queue = new ReviewQueue(store.Reviews, store.TagHistory, Library, options, Clock);
        Retire = new RetireRule(Books, store.Directory, Clock);
    }

    public StoreParts Store { get; }

    public TagBookEditor Books { get; }

    public RunSweep Sweep { get; }

    public TagLibrary Library { get; }

    public ReviewTag Review { get; }

    public UndoReview Undo { get; }

    public ReviewMany Many { get; }

    public ReviewQueue Queue { get; }

    public RetireRule Retire { get; }

    public FakeClock Clock { get; } = new(ReviewSamples.Now);

    public static async Task<ReviewBench> OpenAsync()
    {
        var folder = new SqliteFolder();
        var store = await folder.OpenAsync();
        return await new ReviewBench(folder, SqliteFolder.Parts(store), new SqliteLinkStore(store), new SqliteSweepStore(store)).FillAsync();
    }

    /// <summary>Writes what was seen, and adds the person's tags up.</summary>
    public async Task SeeAsync(params TagObservation[] seen)
    {
        foreach (var contact in seen.GroupBy(o => o.ContactId))
        {
            var written = await _tags.RebuildAsync(contact.Key, (_, _) => ([.. contact], []), CancellationToken.None);
            Assert.True(written.IsOk, written.Fault?.Message);
        }
    }

    public async Task<TagReview> SayAsync(string item, ReviewDecision decision, string reviewer = "wang", string? tag = null, string? value = null)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        var said = await Review.HandleAsync(new ReviewTagRequest(item, reviewer, new ReviewChoice(decision, tag, value)), CancellationToken.None);
        Assert.True(said.IsOk, said.Fault?.Message);
        return said.Value;
    }

    public Task<IReadOnlyList<TagAssignment>> TagsAsync(string contact = "p1") =>
        Store.Contacts.TagsAsync(contact, Clock.GetUtcNow(), CancellationToken.None);

    public void Dispose() => _folder.Dispose();

    private async Task<ReviewBench> FillAsync()
    {
        foreach (var dimension in TagSamples.Book.Dimensions)
        {
            await Store.Tags.SaveDimensionAsync(dimension, CancellationToken.None);
        }

        foreach (var tag in TagSamples.Book.Tags)
        {
            await Store.Tags.SaveTagAsync(tag, CancellationToken.None);
        }

        foreach (var rule in TagSamples.Book.Rules)
        {
            await Store.Tags.SaveRuleAsync(rule, CancellationToken.None);
        }

        foreach (var (name, role) in new[] { ("wang", AgentRole.Supervisor), ("zhao", AgentRole.Supervisor), ("chief", AgentRole.Admin), ("lin", AgentRole.Agent) })
        {
            await Store.Directory.SaveAgentAsync(new Agent { Id = name, DisplayName = name, Role = role }, CancellationToken.None);
        }

        foreach (var person in new[] { "p1", "p2" })
        {
            await Store.Contacts.SaveAsync(Sample.Contact(person), 0, CancellationToken.None);
        }

        return this;
    }
}
