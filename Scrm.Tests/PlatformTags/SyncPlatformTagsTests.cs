using Scrm.Core.PlatformTags;
using Scrm.Core.Tags;

namespace Scrm.Tests.PlatformTags;

/// <summary>Tags go both ways between our store and the emulated platform.</summary>
public sealed class SyncPlatformTagsTests : IAsyncLifetime
{
    private static readonly PlatformTagLink Vip = new("vip");
    private ExchangeScene _scene = null!;

    public async ValueTask InitializeAsync() => _scene = await ExchangeScene.StartAsync();

    public ValueTask DisposeAsync() => _scene.DisposeAsync();

    [Fact]
    public async Task Our_tag_is_made_there_and_put_on_who_has_it_fifty_at_a_time()
    {
        var people = new List<string>();
        for (var i = 0; i < 53; i++)
        {
            people.Add(await _scene.FollowAsync($"c{i}"));
            await _scene.PutAsync($"c{i}", "vip");
        }

        var state = await _scene.ExchangeAsync(Vip);

        Assert.Equal(people.Order(), _scene.Holders("贵宾").Order());

        // List, create, who has it, two batches.
        Assert.Equal((53, 5), (state.Pushed, state.Calls));
        Assert.Equal(0, (await _scene.ExchangeAsync(Vip)).Pushed);
    }

    [Fact]
    public async Task What_the_platform_put_comes_here_with_its_source()
    {
        await _scene.Platform.CallAsync("tags/create", new { tag = new { name = "贵宾" } });
        var openId = await _scene.FollowAsync("ann");
        var stranger = await _scene.FollowAsync("bob", isKnown: false);
        await PutThereAsync(openId, stranger);

        var state = await _scene.ExchangeAsync(Vip);

        Assert.Equal((1, 0, 0), (state.Pulled, state.Pushed, state.TakenOff));
        var put = Assert.Single(await _scene.TagsOfAsync("ann"));
        Assert.Equal(("vip", TagSource.Platform, "platform:shop"), (put.TagId, put.Source, put.Evidence.EventId));
        Assert.Contains(stranger, _scene.Holders("贵宾"));
    }

    [Fact]
    public async Task Whoever_takes_a_tag_off_last_is_followed()
    {
        var ann = await _scene.FollowAsync("ann");
        var ben = await _scene.FollowAsync("ben");
        await _scene.PutAsync("ann", "vip");
        await _scene.PutAsync("ben", "vip");
        await _scene.ExchangeAsync(Vip);

        await _scene.TakeOffAsync("ann", "vip");
        await TakeOffThereAsync(ben);
        var state = await _scene.ExchangeAsync(Vip);

        Assert.Equal((1, 1, 0, 0), (state.TakenOff, state.Removed, state.Pushed, state.Pulled));
        Assert.Empty(_scene.Holders("贵宾"));
        Assert.Empty(await _scene.TagsOfAsync("ben"));

        await PutThereAsync(ann);
        Assert.Equal(1, (await _scene.ExchangeAsync(Vip)).Pulled);
    }

    [Fact]
    public async Task Of_an_exclusive_dimension_a_colleagues_decision_stands_and_the_platform_is_told()
    {
        await _scene.Tags.SaveDimensionAsync(new TagDimension("role", "角色", "Role", Exclusive: true, Hue: 1), Stop);
        await _scene.Platform.CallAsync("tags/create", new { tag = new { name = "贵宾" } });
        var ann = await _scene.FollowAsync("ann");
        await _scene.PutAsync("ann", "new");
        await PutThereAsync(ann);

        var first = await _scene.ExchangeAsync(Vip);
        var second = await _scene.ExchangeAsync(Vip);

        Assert.Equal(("keptOurs", "vip", 1), first.Notes.Select(n => (n.Code, n.TagId, n.People)).Single());
        Assert.Equal((0, 1), (first.Pulled, second.TakenOff));
        Assert.Equal("new", Assert.Single(await _scene.TagsOfAsync("ann")).TagId);
        Assert.Empty(_scene.Holders("贵宾"));
    }

    [Fact]
    public async Task Who_unfollows_keeps_the_tag_here()
    {
        await _scene.FollowAsync("ann");
        await _scene.PutAsync("ann", "vip");
        await _scene.ExchangeAsync(Vip);

        await _scene.UnfollowAsync("ann");
        var state = await _scene.ExchangeAsync(Vip);

        Assert.Equal((0, 0), (state.Removed, state.Pushed));
        Assert.Equal("vip", Assert.Single(await _scene.TagsOfAsync("ann")).TagId);
    }

    [Fact]
    public async Task A_tag_the_platform_lost_takes_nothing_off_people()
    {
        await _scene.FollowAsync("ann");
        await _scene.PutAsync("ann", "vip");
        await _scene.ExchangeAsync(Vip);
        await _scene.Platform.CallAsync("tags/delete", new { tag = new { id = _scene.There("贵宾")!.Id } });

        var state = await _scene.ExchangeAsync(Vip);
        var again = await _scene.ExchangeAsync(Vip);

        Assert.Equal(("platformTagGone", true, true), (state.Notes[0].Code, state.Pairs.Single().Gone, again.Pairs.Single().Gone));
        Assert.Single(again.Notes);
        Assert.Null(_scene.There("贵宾"));
        Assert.Single(await _scene.TagsOfAsync("ann"));
    }

    [Fact]
    public async Task A_person_with_twenty_tags_does_not_hold_up_the_others()
    {
        var full = await _scene.FollowAsync("full");
        for (var i = 0; i < 20; i++)
        {
            await _scene.Platform.CallAsync("tags/create", new { tag = new { name = $"标{i}" } });
            await _scene.Platform.CallAsync("tags/members/batchtagging", new { openid_list = new[] { full }, tagid = _scene.There($"标{i}")!.Id });
        }

        await _scene.PutAsync("full", "vip");
        for (var i = 0; i < 5; i++)
        {
            await _scene.FollowAsync($"c{i}");
            await _scene.PutAsync($"c{i}", "vip");
        }

        var state = await _scene.ExchangeAsync(Vip);

        Assert.Equal(5, state.Pushed);
        Assert.DoesNotContain(full, _scene.Holders("贵宾"));
        Assert.Equal(("tooManyTagsOfContact", 1), state.Notes.Select(n => (n.Code, n.People)).Single());
    }

    [Fact]
    public async Task Our_new_name_goes_there_and_theirs_is_noted()
    {
        await _scene.ExchangeAsync(Vip);
        await _scene.Tags.SaveTagAsync(new Tag("vip", "role", "大贵宾", null, TagScope.Contact), Stop);
        await _scene.ExchangeAsync(Vip);
        Assert.NotNull(_scene.There("大贵宾"));

        await _scene.Platform.CallAsync("tags/update", new { tag = new { id = _scene.There("大贵宾")!.Id, name = "别名" } });
        var state = await _scene.ExchangeAsync(Vip);

        Assert.Equal("renamedThere", state.Notes[0].Code);
        Assert.NotNull(_scene.There("别名"));
        await _scene.Tags.SaveTagAsync(new Tag("vip", "role", new string('长', 11), null, TagScope.Contact), Stop);
        Assert.Equal("tagNameTooLong", (await _scene.ExchangeAsync(Vip)).Notes[0].Code);
    }

    [Fact]
    public async Task A_chosen_tag_of_another_name_goes_together()
    {
        await _scene.Platform.CallAsync("tags/create", new { tag = new { name = "老客户" } });
        var id = _scene.There("老客户")!.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await _scene.FollowAsync("ann");
        await _scene.PutAsync("ann", "vip");

        var state = await _scene.ExchangeAsync(Vip with { PlatformId = id });

        Assert.Single(_scene.Holders("老客户"));
        Assert.Equal(new PlatformTagPair("vip", id, "贵宾", "老客户"), state.Pairs.Single());
        Assert.Contains(state.Seen, t => t.Name == "老客户");
    }

    [Fact]
    public async Task When_the_quota_is_spent_the_run_ends_and_says_so()
    {
        await _scene.FollowAsync("ann");
        await _scene.PutAsync("ann", "vip");
        await _scene.Platform.ControlAsync("faults", new { on = "/cgi-bin/tags/get", kind = "errcode", errcode = 45009 });

        var state = await _scene.ExchangeAsync(Vip);

        Assert.Equal((1, 0, "dailyLimit"), (state.Calls, state.Pushed, state.Notes.Single().Code));
        Assert.Equal(1, (await _scene.ExchangeAsync(Vip)).Pushed);
    }

    [Fact]
    public async Task A_tag_that_is_dropped_and_chosen_again_takes_nothing_off()
    {
        await _scene.FollowAsync("ann");
        await _scene.PutAsync("ann", "vip");
        await _scene.ExchangeAsync(Vip);
        await _scene.ExchangeAsync();
        await TakeOffThereAsync(_scene.Holders("贵宾")[0]);

        var state = await _scene.ExchangeAsync(Vip);

        Assert.Equal((0, 1), (state.Removed, state.Pushed));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task PutThereAsync(params string[] openIds) =>
        await _scene.Platform.CallAsync("tags/members/batchtagging", new { openid_list = openIds, tagid = _scene.There("贵宾")!.Id });

    private async Task TakeOffThereAsync(params string[] openIds) =>
        await _scene.Platform.CallAsync("tags/members/batchuntagging", new { openid_list = openIds, tagid = _scene.There("贵宾")!.Id });
}
