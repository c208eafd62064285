using Scrm.Core.Backfill;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Sweeping;
using Scrm.Core.TagBooks;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Tests.Backfill;

namespace Scrm.Tests.Sweeping;

public sealed class RunSweepTests : IAsyncLifetime
{
    private readonly History _history = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private RunSweep Sweep => _history.Get<RunSweep>();

    private ISweepStore Store => _history.Get<ISweepStore>();

    public async ValueTask InitializeAsync()
    {
        await _history.OpenAsync(["想买帐篷", "退货"], ["帐篷有货吗", "旗舰"], ["在吗"]);
        await _history.RunAsync(BackfillKind.Apply, "r-camp");
        await _history.RunAsync(BackfillKind.Apply, "r-returns");
        await _history.RunAsync(BackfillKind.Apply, "r-high");
        await Sweep.HandleAsync(Token);
    }

    public ValueTask DisposeAsync() => _history.DisposeAsync();

    [Fact]
    public async Task A_renamed_tag_has_its_new_name_on_people_pictures_and_conversations()
    {
        await ChangeAsync(book => Saved(book, "camping", t => t with { Name = "户外" }));
        await ChangeAsync(book => Saved(book, "returns", t => t with { Name = "售后" }));
        var done = await Sweep.HandleAsync(Token);

        Assert.Equal((2L, 2L, null), (done.Last!.Done, done.Last.Total, done.Running));
        Assert.Equal(["户外", "售后"], (await _history.TagsOfAsync("p0")).OrderBy(t => t.TagId, StringComparer.Ordinal).Select(t => t.Name));
        Assert.Contains((await _history.PersonaAsync("p0"))!.Dimensions.SelectMany(d => d.Tags), t => t.Name == "户外");
        Assert.Equal(["售后"], (await _history.ConversationAsync("c0"))!.Tags);
    }

    [Fact]
    public async Task Merged_moved_and_made_exclusive_everybody_follows_and_comes_back_when_it_is_undone()
    {
        var before = await _history.TagsAsync();
        await ChangeAsync(book => MergeInBook.Tags(book, "camping", "hiking"));
        await Sweep.HandleAsync(Token);
        Assert.Equal(["hiking", "hiking"], (await _history.TagsAsync()).Where(t => t.DimensionId == "interest").Select(t => t.TagId));

        await ChangeAsync(book => SplitInBook.Tag(book, "camping"));
        await Sweep.HandleAsync(Token);
        Assert.Equal(before, await _history.TagsAsync());

        await ChangeAsync(book => Saved(book, "camping", t => t with { DimensionId = "spending" }));
        await Sweep.HandleAsync(Token);
        Assert.Equal("high", Assert.Single(await _history.TagsOfAsync("p1"), t => t.DimensionId == "spending").TagId);
        Assert.Equal("spending", Assert.Single(await _history.TagsOfAsync("p0"), t => t.TagId == "camping").DimensionId);
    }

    [Fact]
    public async Task Nobody_is_written_twice_and_nobody_whom_it_does_not_concern()
    {
        await ChangeAsync(book => Saved(book, "camping", t => t with { Name = "户外" }));
        var (first, other) = (await VersionAsync("p0"), await VersionAsync("p2"));
        await Sweep.HandleAsync(Token);
        Assert.Equal((first + 1, other), (await VersionAsync("p0"), await VersionAsync("p2")));

        await Store.SaveAsync(SweepLedger.Empty, (await Store.LoadAsync(Token)).Version, Token);
        var again = await Another().HandleAsync(Token);
        Assert.Equal(2, again.Last!.Done);
        Assert.Equal(first + 1, await VersionAsync("p0"));
    }

    [Fact]
    public async Task Cut_short_it_goes_on_where_it_was()
    {
        var ledger = await Store.LoadAsync(Token);
        await ChangeAsync(book => Saved(book, "camping", t => t with { Name = "户外" }));
        var book = await _history.Get<ITagStore>().LoadAsync(Token);
        var noticed = SweepRules.Noticed(ledger, book, 2, _history.Clock.GetUtcNow());
        await Store.SaveAsync(SweepRules.After(noticed, ["p0"], false, _history.Clock.GetUtcNow()), ledger.Version, Token);

        var done = await Another().HandleAsync(Token);

        Assert.Equal(2, done.Last!.Done);
        Assert.Equal(["露营", "户外"], (await _history.TagsAsync()).Where(t => t.TagId == "camping").Select(t => t.Name));
    }

    [Fact]
    public async Task Of_two_processes_one_does_it_and_the_other_takes_over_when_it_is_gone()
    {
        var ledger = await Store.LoadAsync(Token);
        await ChangeAsync(book => Saved(book, "camping", t => t with { Name = "户外" }));
        var noticed = SweepRules.Noticed(ledger, await _history.Get<ITagStore>().LoadAsync(Token), 2, _history.Clock.GetUtcNow());
        await Store.SaveAsync(SweepRules.Taken(noticed, "gone", _history.Clock.GetUtcNow()), ledger.Version, Token);

        Assert.Equal("gone", (await Another().HandleAsync(Token)).Running?.HeldBy);
        Assert.Contains(await _history.TagsAsync(), t => t.Name == "露营");

        _history.Clock.Advance(SweepRules.Hold);
        Assert.Null((await Another().HandleAsync(Token)).Running);
        Assert.DoesNotContain(await _history.TagsAsync(), t => t.Name == "露营");
    }

    private RunSweep Another() => new(
        Store, _history.Get<ITagStore>(), _history.Get<TagEditor>(), new ProcessInstance(_history.Get<IIdFactory>()), _history.Clock);

    private async Task ChangeAsync(Func<TagBook, Result<TagBookChange>> decide) =>
        Assert.Null((await _history.Get<TagBookEditor>().EditAsync(decide, Token)).Fault);

    private static Result<TagBookChange> Saved(TagBook book, string id, Func<Tag, Tag> change) =>
        SaveInBook.Tag(book, change(book.Tags.Single(t => t.Id == id)), null);

    private async Task<long> VersionAsync(string contactId) => (await _history.Get<IContactStore>().GetAsync(contactId, Token))!.Version;
}
