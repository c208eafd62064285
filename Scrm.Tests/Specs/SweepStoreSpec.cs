using Scrm.Core.Sweeping;
using Scrm.Core.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the clearing up behind changed tags.</summary>
public abstract class SweepStoreSpec(StoreChoice choice) : PortSpec(choice)
{
    private ISweepStore Sweeps => Get<ISweepStore>();

    [Fact]
    public async Task There_is_an_empty_ledger_until_one_is_saved_by_the_one_who_saw_it_last()
    {
        Assert.Equal(SweepLedger.Empty.Revision, (await Sweeps.LoadAsync(Token)).Revision);
        Assert.True(await Sweeps.SaveAsync(new SweepLedger { Revision = 4, Shown = new Dictionary<string, string> { ["vip"] = "a.b$" } }, 0, Token));
        Assert.False(await Sweeps.SaveAsync(SweepLedger.Empty, 0, Token));
        var stored = await Sweeps.LoadAsync(Token);
        Assert.Equal((1L, 4L, "a.b$"), (stored.Version, stored.Revision, stored.Shown["vip"]));
        Assert.True(await Sweeps.SaveAsync(stored with { Revision = 5 }, 1, Token));
    }

    [Fact]
    public async Task Holders_are_those_of_whom_a_tag_was_ever_observed_each_once_in_order()
    {
        foreach (var (person, tags) in new[] { ("p3", "vip"), ("p1", "vip,vip,other"), ("p2", "other"), ("p4", "third") })
        {
            await CommitAsync(Sample.First(Sample.Conversation("c-" + person, person)) with
            {
                Contact = Sample.Contact(person),
                Observations = [.. tags.Split(',').Select((tag, i) => Observation($"{person}-{i}", person, tag))],
            });
        }

        Assert.Equal(["p1", "p2", "p3"], await Sweeps.HoldersAsync(["vip", "other"], null, 10, Token));
        Assert.Equal(["p2"], await Sweeps.HoldersAsync(["vip", "other"], "p1", 1, Token));
        Assert.Equal((3L, 2L, 0L), (await Sweeps.CountAsync(["vip", "other"], Token), await Sweeps.CountAsync(["vip"], Token), await Sweeps.CountAsync(["none"], Token)));
    }

    [Fact]
    public async Task Use_is_counted_by_tag_and_by_rule()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1")) with
        {
            Contact = Sample.Contact("p1"),
            Observations = [Observation("o1", "p1", "vip"), Observation("o2", "p1", "vip"), Observation("o3", "p1", "other") with { RuleId = null, RuleVersion = null }],
        });
        var usage = await Get<ITagUsage>().CountAsync(Token);
        Assert.Equal((2L, 1L, 2L), (usage.Tags["vip"], usage.Tags["other"], usage.Rules["r1"]));
        Assert.Single(usage.Rules);
    }

    private static TagObservation Observation(string id, string person, string tag) => new()
    {
        Id = id,
        ContactId = person,
        Cause = id,
        TagId = tag,
        Source = TagSource.Words,
        RuleId = "r1",
        RuleVersion = 1,
        Confidence = 0.8,
        At = Sample.Noon,
    };
}
