using Scrm.Core.PlatformTags;
using Scrm.Core.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the exchange of tags with platforms.</summary>
public abstract class PlatformTagStoreSpec : StoreSpec
{
    [Fact]
    public async Task Settings_are_saved_over_the_expected_version_only()
    {
        var settings = new PlatformTagSettings { InboxId = "i1", Enabled = true, Links = [new PlatformTagLink("vip", "101")] };

        Assert.Empty(await Store.PlatformTags.SettingsAsync(Token));
        Assert.False(await Store.PlatformTags.SaveSettingsAsync(settings, 1, Token));
        Assert.True(await Store.PlatformTags.SaveSettingsAsync(settings, 0, Token));
        Assert.False(await Store.PlatformTags.SaveSettingsAsync(settings, 0, Token));
        Assert.True(await Store.PlatformTags.SaveSettingsAsync(settings with { Enabled = false }, 1, Token));
        Assert.Equivalent(settings with { Enabled = false, Version = 2 }, Assert.Single(await Store.PlatformTags.SettingsAsync(Token)), strict: true);
    }

    [Fact]
    public async Task The_last_exchange_is_kept()
    {
        var state = new PlatformTagState
        {
            InboxId = "i1",
            LastRunAt = Sample.Noon,
            Pushed = 3,
            Seen = [new PlatformTag("101", "贵宾", 7)],
            Pairs = [new PlatformTagPair("vip", "101", "贵宾", "贵宾")],
            Notes = [new PlatformTagNote(Sample.Noon, "dailyLimit", "Used up.", "vip", 2)],
        };

        Assert.Null(await Store.PlatformTags.FindStateAsync("i1", Token));
        await Store.PlatformTags.SaveStateAsync(state with { Pushed = 1 }, Token);
        await Store.PlatformTags.SaveStateAsync(state, Token);
        Assert.Equivalent(state, await Store.PlatformTags.FindStateAsync("i1", Token), strict: true);
    }

    [Fact]
    public async Task Who_had_a_tag_on_both_sides_is_known_for_each_inbox_and_tag()
    {
        await Store.PlatformTags.RecordAsync("i1", "vip", ["o1", "o2"], [], Token);
        await Store.PlatformTags.RecordAsync("i1", "vip", ["o2", "o3"], ["o1", "nobody"], Token);
        await Store.PlatformTags.RecordAsync("i1", "new", ["o9"], [], Token);
        await Store.PlatformTags.RecordAsync("i2", "vip", ["o8"], [], Token);

        Assert.Equal(["o2", "o3"], (await Store.PlatformTags.KnownAsync("i1", "vip", Token)).Order());
        Assert.Empty(await Store.PlatformTags.KnownAsync("i2", "new", Token));
    }

    [Fact]
    public async Task Holders_are_those_of_the_inbox_who_have_one_of_the_tags_now()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1")) with { Contact = Sample.Contact("p1"), Tags = [Put("a1", "vip", "p1"), Put("a2", "old", "p1")] });
        await CommitAsync(Sample.First(Sample.Conversation("c2", "p2")) with { Contact = Sample.Contact("p2"), Tags = [Put("a3", "vip", "p2") with { ExpiresAt = Sample.Noon }] });
        Assert.True(await Store.Contacts.SaveAsync((await Store.Contacts.GetAsync("p1", Token))! with { Following = false }, 1, Token));

        var holders = await Store.PlatformTags.HoldersAsync("i1", ["vip", "old"], Sample.Noon, Token);

        Assert.Equal(new TagHolder("p1", "openid-p1", Following: false), Assert.Single(holders));
        Assert.Empty(await Store.PlatformTags.HoldersAsync("i2", ["vip"], Sample.Noon, Token));
        Assert.Equal(2, (await Store.PlatformTags.HoldersAsync("i1", ["vip"], Sample.Noon.AddTicks(-1), Token)).Count);
    }

    private static TagAssignment Put(string id, string tag, string contact) => new()
    {
        Id = id,
        TagId = tag,
        DimensionId = "role",
        Name = tag,
        Scope = TagScope.Contact,
        ContactId = contact,
        Source = TagSource.Words,
        Confidence = 1,
        Evidence = new TagEvidence(null, null, null),
        At = Sample.Noon,
        LastSeenAt = Sample.Noon,
    };
}
